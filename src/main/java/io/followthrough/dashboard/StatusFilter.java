package io.followthrough.dashboard;

import io.followthrough.evaluation.RecommendationStatus;

/** Which recommendations to show by where they stand in their life. */
enum StatusFilter {
    /** All that are not closed. */
    OPEN,
    AWAITING_RESPONSE,
    RESPONDED,
    CLOSED;

    boolean fits(RecommendationStatus status) {
        return switch (this) {
            case OPEN -> status != RecommendationStatus.CLOSED;
            case AWAITING_RESPONSE -> status == RecommendationStatus.AWAITING_RESPONSE;
            case RESPONDED -> status == RecommendationStatus.RESPONDED;
            case CLOSED -> status == RecommendationStatus.CLOSED;
        };
    }
}
