package io.followthrough.workflow;

import io.followthrough.action.ActionReopened;
import io.followthrough.action.ActionSplit;
import io.followthrough.action.FollowUpActions;
import io.followthrough.action.VerificationVoided;
import io.followthrough.action.adoption.ActionCarriedOver;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts the processes of actions that begin, or begin again, and tells those that run what happened. */
@Component
@Transactional
public class ActionProcesses {

    private static final String BEGUN_AGAIN = "Action begun again";
    private static final String LONG_OVERDUE = "Action long overdue";

    private final Processes processes;
    private final Waiting waiting;
    private final FollowUpActions actions;

    ActionProcesses(Processes processes, Waiting waiting, FollowUpActions actions) {
        this.processes = processes;
        this.waiting = waiting;
        this.actions = actions;
    }

    @EventListener
    void begin(ActionSplit split) {
        processes.followUp(actions.require(split.reference()).recommendation());
    }

    @EventListener
    void beginAgain(ActionReopened reopened) {
        beginAgain(reopened.recommendation());
    }

    @EventListener
    void beginAgain(ActionCarriedOver carried) {
        beginAgain(carried.recommendation());
    }

    @EventListener
    void beginAgain(VerificationVoided voided) {
        beginAgain(voided.recommendation());
    }

    /** Follows up what is open of a recommendation; one that waits to be assessed goes back to waiting for its actions. */
    public void beginAgain(String recommendation) {
        processes.followUp(recommendation);
        waiting.tell(BEGUN_AGAIN, recommendation);
    }

    /** Takes an action to its triage, unless it is there already or something else is being decided about it. */
    public boolean triage(String action) {
        return waiting.tell(LONG_OVERDUE, action);
    }
}
