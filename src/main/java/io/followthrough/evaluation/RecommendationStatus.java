package io.followthrough.evaluation;

/** Where a recommendation stands in its life; overdue, stalled and the like are judged as of a day and never stored. */
public enum RecommendationStatus {
    /** Issued; management has not published its response. */
    AWAITING_RESPONSE,
    /** Management's response is published; its actions are followed up. */
    RESPONDED,
    /** Adoption is assessed, or the disagreement is acknowledged. */
    CLOSED
}
