package io.followthrough.action.ending;

import io.followthrough.action.ActionStatus;

/** How an action ends that is not done. */
public enum EarlyOutcome {
    PARTLY_DONE_STOPPED(ActionStatus.PARTLY_DONE_STOPPED),
    NO_LONGER_APPLICABLE(ActionStatus.NO_LONGER_APPLICABLE),
    NOT_IMPLEMENTED(ActionStatus.NOT_IMPLEMENTED),
    /** A body outside the organisation goes on with it. */
    HANDED_OVER(ActionStatus.HANDED_OVER);

    private final ActionStatus status;

    EarlyOutcome(ActionStatus status) {
        this.status = status;
    }

    /** Where the action stands then. */
    public ActionStatus status() {
        return status;
    }
}
