package io.followthrough.committee;

/** What the committee says about a recommendation. */
public enum MinuteKind {
    /** Where it stands towards management's response. */
    POSITION,
    /** What it decides. */
    DECISION
}
