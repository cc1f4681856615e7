package io.followthrough.action;

import io.followthrough.evaluation.Recommendation;
import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.response.ActionPlan;
import io.followthrough.response.ManagementResponse;
import io.followthrough.response.ManagementResponses;
import io.followthrough.response.PlannedAction;
import io.followthrough.response.RespondingToRecommendations;
import io.followthrough.response.ResponsePublished;
import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Management does what it promised: plans actions, reports on them, asks for closure; the evaluation office verifies. */
@Component
@Transactional
public class FollowingUp {

    private final Recommendations recommendations;
    private final RespondingToRecommendations responding;
    private final ManagementResponses responses;
    private final FollowUpActions actions;

    FollowingUp(
            Recommendations recommendations,
            RespondingToRecommendations responding,
            ManagementResponses responses,
            FollowUpActions actions) {
        this.recommendations = recommendations;
        this.responding = responding;
        this.responses = responses;
        this.actions = actions;
    }

    /** The actions that a response promises begin on the day it is published. */
    @EventListener
    void begin(ResponsePublished published) {
        ManagementResponse response = responses.require(published.reference());
        for (PlannedAction promised : response.plan().actions()) {
            add(recommendations.lock(published.reference()), promised, ActionStatus.PLANNED, published.on());
        }
    }

    /** @throws Refused when the plan is empty, the recommendation is not accepted or closed, or an action is due before the evaluation was published */
    public void plan(String reference, ActionPlan plan, LocalDate today) {
        if (plan.actions().isEmpty()) {
            throw Refused.because("actions", "Enter at least one action.");
        }
        plan.notBefore(responding.issuedOn(reference));
        Recommendation recommendation = acceptedAndOpen(reference);
        for (PlannedAction promised : plan.actions()) {
            add(recommendation, promised, ActionStatus.PLANNED, today);
        }
    }

    /** Keeps an action that a document reports, with the status that it had there on that day. */
    public void record(String reference, PlannedAction reported, ActionStatus status, LocalDate on) {
        add(acceptedAndOpen(reference), reported, status, on);
    }

    /** The owner says how far an action is. */
    public void reportProgress(String reference, ProgressReport report) {
        FollowUpAction action = actions.require(reference);
        action.reportProgress(report);
        actions.save(action);
    }

    /** The owner says that an action is done, and shows it. */
    public void requestClosure(String reference, ProgressReport last, Evidence evidence) {
        FollowUpAction action = actions.require(reference);
        action.reportProgress(last);
        action.requestClosure(evidence);
        actions.save(action);
    }

    /** Somebody else than the owner finds the evidence good; the action ends. */
    public void verify(String reference, String by, LocalDate today) {
        recommendations.lock(actions.require(reference).recommendation());
        FollowUpAction action = actions.require(reference);
        action.verify(by, today);
        actions.save(action);
    }

    /** The evidence does not convince; the owner goes on. */
    public void returnClosure(String reference, Reason comment) {
        FollowUpAction action = actions.require(reference);
        action.returnClosure(comment);
        actions.save(action);
    }

    private Recommendation acceptedAndOpen(String reference) {
        Recommendation recommendation = recommendations.lock(reference);
        if (recommendation.status() != RecommendationStatus.RESPONDED
                || !responses.require(reference).position().accepted()) {
            throw Refused.because(
                    "", "%s takes no actions: management has not accepted it, or it is closed.", reference);
        }
        return recommendation;
    }

    private void add(Recommendation recommendation, PlannedAction promised, ActionStatus status, LocalDate on) {
        String reference = recommendation.reference();
        int number = actions.findByRecommendation(reference).size() + 1;
        actions.save(FollowUpAction.recorded(reference, number, promised, recommendation.leadUnit(), status, on));
    }
}
