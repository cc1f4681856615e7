package io.followthrough.action;

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
}
