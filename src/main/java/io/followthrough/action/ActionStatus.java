package io.followthrough.action;

import io.followthrough.shared.Refused;

/** Where an action stands; overdue and stalled are judged as of a day and never stored. */
public enum ActionStatus {
    PLANNED,
    IN_PROGRESS,
    /** Its owner says that it is done; somebody else has to verify. */
    CLOSURE_REQUESTED,
    /** Done and verified. */
    COMPLETED,
    PARTLY_DONE_STOPPED,
    NO_LONGER_APPLICABLE,
    NOT_IMPLEMENTED,
    HANDED_OVER;

    /** Whether something is still to be done or verified. */
    public boolean open() {
        return switch (this) {
            case PLANNED, IN_PROGRESS, CLOSURE_REQUESTED -> true;
            case COMPLETED, PARTLY_DONE_STOPPED, NO_LONGER_APPLICABLE, NOT_IMPLEMENTED, HANDED_OVER -> false;
        };
    }

    void requireOpen(String action) {
        refuseUnless(open(), "%s has ended already; look up how.", action);
    }

    void requireWorkedOn(String action) {
        refuseUnless(
                this == PLANNED || this == IN_PROGRESS,
                "%s is not being worked on any more; look up where it stands.",
                action);
    }

    void requireClosureRequested(String action) {
        refuseUnless(
                this == CLOSURE_REQUESTED, "Nobody has asked for the closure of %s; look up where it stands.", action);
    }

    void requireCompleted(String action) {
        refuseUnless(
                this == COMPLETED, "%s has not been verified. Show the evidence with the next report on it.", action);
    }

    void requireEnded(String action) {
        refuseUnless(!open(), "%s has not ended; there is nothing to begin again.", action);
    }

    private static void refuseUnless(boolean allowed, String sentence, String action) {
        if (!allowed) {
            throw Refused.because("", sentence, action);
        }
    }
}
