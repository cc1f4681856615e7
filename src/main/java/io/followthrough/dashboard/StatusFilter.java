package io.followthrough.dashboard;

import io.followthrough.evaluation.RecommendationStatus;

/** Which recommendations to show by where they stand in their life. */
enum StatusFilter {
    /** All about which something is still to be done: neither closed nor split. */
    OPEN,
    AWAITING_RESPONSE,
    RESPONDED,
    CLOSED,
    SPLIT;

    boolean fits(RecommendationStatus status) {
        return switch (this) {
            case OPEN -> status.open();
            case AWAITING_RESPONSE -> status == RecommendationStatus.AWAITING_RESPONSE;
            case RESPONDED -> status == RecommendationStatus.RESPONDED;
            case CLOSED -> status == RecommendationStatus.CLOSED;
            case SPLIT -> status == RecommendationStatus.SPLIT;
        };
    }
}
