package io.followthrough.workflow;

import io.followthrough.action.ActionStatus;
import io.followthrough.action.FollowUpActions;
import io.followthrough.evaluation.Recommendation;
import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.response.ManagementResponses;
import io.followthrough.response.RespondingToRecommendations;
import io.followthrough.response.ResponseStatus;
import io.followthrough.workflow.engine.InModels;
import org.springframework.stereotype.Component;

/** What gateways ask the domain, at the moment when they have to decide. */
@Component("ask")
@InModels
public class Questions {

    private final Recommendations recommendations;
    private final ManagementResponses responses;
    private final RespondingToRecommendations responding;
    private final FollowUpActions actions;

    Questions(
            Recommendations recommendations,
            ManagementResponses responses,
            RespondingToRecommendations responding,
            FollowUpActions actions) {
        this.recommendations = recommendations;
        this.responses = responses;
        this.responding = responding;
        this.actions = actions;
    }

    /** Whether it is known which unit answers. */
    public boolean leadUnitKnown(String recommendation) {
        return recommendations.require(recommendation).leadUnit() != null;
    }

    /** Whether management's response is final. */
    public boolean published(String recommendation) {
        Recommendation found = recommendations.require(recommendation);
        return found.status() != RecommendationStatus.AWAITING_RESPONSE;
    }

    /** Whether something is still to be done about a recommendation itself. */
    public boolean followedUp(String recommendation) {
        return recommendations.require(recommendation).status().open();
    }

    /** Whether a recommendation is closed, so that it can be taken up again. */
    public boolean closed(String recommendation) {
        return recommendations.require(recommendation).closing().isPresent();
    }

    /** Whether a recommendation awaits its response and is no part of another, so that it can be split. */
    public boolean splittable(String recommendation) {
        Recommendation found = recommendations.require(recommendation);
        return found.status() == RecommendationStatus.AWAITING_RESPONSE && found.parent() == null;
    }

    /** Whether the head of the unit stands behind the draft. */
    public boolean approved(String recommendation) {
        return responses.require(recommendation).status() == ResponseStatus.APPROVED;
    }

    /** Whether management has yet to stand behind a disagreement with a recommendation of high priority. */
    public boolean signOffNeeded(String recommendation) {
        return responding.signOffNeeded(recommendation);
    }

    /** Whether the evaluation office argues against the position. */
    public boolean rebutted(String recommendation) {
        return responses.require(recommendation).status() == ResponseStatus.REBUTTED;
    }

    /** Whether management accepts at least a part. */
    public boolean accepted(String recommendation) {
        return responses.require(recommendation).position().accepted();
    }

    /** Whether any action was promised. */
    public boolean planned(String recommendation) {
        return !actions.findByRecommendation(recommendation).isEmpty();
    }

    /** Whether any action is still to be done. */
    public boolean actionOpen(String recommendation) {
        return !actions.open(recommendation).isEmpty();
    }

    /** Whether the owner of an action says that it is done. */
    public boolean closureRequested(String action) {
        return actions.require(action).status() == ActionStatus.CLOSURE_REQUESTED;
    }

    /** Whether nothing more is to be done about an action. */
    public boolean ended(String action) {
        return !actions.require(action).status().open();
    }
}
