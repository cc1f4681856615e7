package io.followthrough.response;

/** Where management stands on a recommendation. */
public enum Position {
    AGREE,
    /** Accepts a part; the reason says which, and why not the rest. */
    PARTIALLY_AGREE,
    /** Accepts nothing; the reason says why. */
    DISAGREE;

    /** Whether something has to be done about the recommendation. */
    public boolean accepted() {
        return switch (this) {
            case AGREE, PARTIALLY_AGREE -> true;
            case DISAGREE -> false;
        };
    }

    /** Whether the position means nothing without its reason. */
    public boolean needsReason() {
        return switch (this) {
            case AGREE -> false;
            case PARTIALLY_AGREE, DISAGREE -> true;
        };
    }
}
