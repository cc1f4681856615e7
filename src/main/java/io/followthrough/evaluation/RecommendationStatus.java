package io.followthrough.evaluation;

/** Where a recommendation stands in its life; overdue, stalled and the like are judged as of a day and never stored. */
public enum RecommendationStatus {
    /** Issued; management has not published its response. */
    AWAITING_RESPONSE,
    /** Management's response is published; its actions are followed up. */
    RESPONDED,
    /** Nothing more is to be done about it; its ending says why. */
    CLOSED,
    /** It says several things: its parts are answered and followed up in its place, and sum it up. */
    SPLIT;

    /** Whether something is still to be done about the recommendation itself. */
    public boolean open() {
        return switch (this) {
            case AWAITING_RESPONSE, RESPONDED -> true;
            case CLOSED, SPLIT -> false;
        };
    }
}
