package io.followthrough.action.adoption;

import io.followthrough.action.FollowUpAction;
import io.followthrough.action.FollowUpActions;
import io.followthrough.action.ending.EarlyOutcome;
import io.followthrough.action.ending.EndingEarly;
import io.followthrough.action.ending.Proposal;
import io.followthrough.evaluation.Recommendation;
import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.evaluation.closing.Ending;
import io.followthrough.response.ManagementResponse;
import io.followthrough.response.ManagementResponses;
import io.followthrough.response.RespondingToRecommendations;
import io.followthrough.response.ResponseStatus;
import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The evaluation office ends a recommendation before its time, together with its actions, or takes a closed one up again. */
@Component
@Transactional
public class EndingRecommendations {

    private final Recommendations recommendations;
    private final ManagementResponses responses;
    private final RespondingToRecommendations responding;
    private final FollowUpActions actions;
    private final CarriedOvers carriedOvers;
    private final EndingEarly endingEarly;
    private final ApplicationEventPublisher events;

    EndingRecommendations(
            Recommendations recommendations,
            ManagementResponses responses,
            RespondingToRecommendations responding,
            FollowUpActions actions,
            CarriedOvers carriedOvers,
            EndingEarly endingEarly,
            ApplicationEventPublisher events) {
        this.recommendations = recommendations;
        this.responses = responses;
        this.responding = responding;
        this.actions = actions;
        this.carriedOvers = carriedOvers;
        this.endingEarly = endingEarly;
        this.events = events;
    }

    /** Takes it back; its open actions are no longer applicable. */
    public void withdraw(String reference, Reason reason, String by, LocalDate today) {
        Recommendation recommendation = recommendations.lock(reference);
        recommendation.end(Ending.WITHDRAWN, reason, null, today);
        recommendations.save(recommendation);
        endingEarly.endWith(reference, reason, by, today);
    }

    /** Another recommendation takes its place; open actions go on there when it takes actions. */
    public void supersede(String reference, String successor, Reason reason, String by, LocalDate today) {
        endFor(reference, Ending.SUPERSEDED, "successor", successor, reason, by, today);
    }

    /** It is followed up as a part of another; open actions go on there when it takes actions. */
    public void merge(String reference, String into, Reason reason, String by, LocalDate today) {
        endFor(reference, Ending.MERGED, "into", into, reason, by, today);
    }

    /**
     * Takes a closed one up again, where its response and its actions have left it. A response that was being prepared
     * goes back to its author.
     */
    public void reopen(String reference, Reason reason, LocalDate today) {
        Recommendation recommendation = recommendations.lock(reference);
        Optional<ManagementResponse> response = responses.findById(reference);
        ResponseStatus reached = response.map(ManagementResponse::status).orElse(ResponseStatus.RETURNED);
        recommendation.reopen(reason, reached == ResponseStatus.PUBLISHED, today);
        if (reached != ResponseStatus.PUBLISHED && reached != ResponseStatus.RETURNED) {
            responding.sendBack(reference, reason);
        }
        recommendations.save(recommendation);
    }

    private void endFor(
            String reference,
            Ending ending,
            String field,
            String successor,
            Reason reason,
            String by,
            LocalDate today) {
        if (reference.equals(successor) || !recommendations.existsById(successor)) {
            throw Refused.because(
                    field,
                    "There is no other recommendation %s. Give the reference of one, such as SECO-2019-SME/1.",
                    successor);
        }
        // In one order, so that two who end each other's wait instead of blocking each other.
        Stream.of(reference, successor).sorted().forEach(recommendations::lock);
        Recommendation next = recommendations.require(successor);
        if (!next.status().open()) {
            throw Refused.because(
                    field,
                    "%s is closed or split itself. Give one about which something is still to be done.",
                    successor);
        }
        Recommendation recommendation = recommendations.require(reference);
        recommendation.end(ending, reason, successor, today);
        recommendations.save(recommendation);
        if (takesActions(next)) {
            actions.open(reference).forEach(action -> carryOver(action, successor, reason, by, today));
        } else {
            endingEarly.endWith(reference, reason, by, today);
        }
    }

    private boolean takesActions(Recommendation recommendation) {
        return recommendation.status() == RecommendationStatus.RESPONDED
                && responses.require(recommendation.reference()).position().accepted();
    }

    private void carryOver(FollowUpAction action, String successor, Reason reason, String by, LocalDate today) {
        int number = actions.findByRecommendation(successor).size() + 1;
        FollowUpAction next = actions.save(action.carriedOver(successor, number, today));
        carriedOvers.save(new CarriedOver(next.reference(), action.reference(), null));
        events.publishEvent(new ActionCarriedOver(next.reference(), successor, action.reference()));
        endingEarly.end(
                action.reference(), new Proposal(EarlyOutcome.HANDED_OVER, null, reason, successor, null), by, today);
    }
}
