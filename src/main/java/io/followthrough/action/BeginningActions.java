package io.followthrough.action;

import io.followthrough.evaluation.Recommendation;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.response.ManagementResponse;
import io.followthrough.response.ManagementResponses;
import io.followthrough.response.PlannedAction;
import io.followthrough.response.ResponsePublished;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins what a published response promises, and what it says is implemented already. */
@Component
@Transactional
class BeginningActions {

    private final Recommendations recommendations;
    private final ManagementResponses responses;
    private final FollowingUp followingUp;
    private final FollowUpActions actions;

    BeginningActions(
            Recommendations recommendations,
            ManagementResponses responses,
            FollowingUp followingUp,
            FollowUpActions actions) {
        this.recommendations = recommendations;
        this.responses = responses;
        this.followingUp = followingUp;
        this.actions = actions;
    }

    /** The actions that a response promises begin on the day it is published. */
    @EventListener
    void begin(ResponsePublished published) {
        ManagementResponse response = responses.require(published.reference());
        for (PlannedAction promised : response.plan().actions()) {
            followingUp.add(
                    recommendations.lock(published.reference()),
                    promised,
                    ActionStatus.PLANNED,
                    response.draftedBy(),
                    published.on());
        }
        String implemented = response.answer().implemented();
        if (implemented != null) {
            showImplemented(response, implemented, published.on());
        }
    }

    /**
     * What is implemented already counts when somebody else has verified it: closure is asked for with what shows it, or
     * waits for a document where the priority is high.
     */
    private void showImplemented(ManagementResponse response, String implemented, LocalDate today) {
        String by = response.draftedBy();
        Recommendation recommendation = recommendations.lock(response.recommendation());
        PlannedAction done = new PlannedAction(implemented, by, today, null);
        FollowUpAction action = followingUp.add(recommendation, done, ActionStatus.PLANNED, by, today);
        if (by != null) {
            action.reportProgress(new ProgressReport(100, implemented, by, today));
            if (!Evidence.needsDocument(recommendation)) {
                action.requestClosure(new Evidence(implemented, by, today));
            }
            actions.save(action);
        }
    }
}
