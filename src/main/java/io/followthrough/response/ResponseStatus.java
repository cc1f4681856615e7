package io.followthrough.response;

/** How far a management response has come. */
public enum ResponseStatus {
    /** Written; the head of the unit has to approve it. */
    DRAFTED,
    /** Sent back to its author with a comment. */
    RETURNED,
    /** Approved; management may have to sign it off, and the evaluation office has to check it. */
    APPROVED,
    /** The evaluation office argues against it; the head of the unit has to answer. */
    REBUTTED,
    /** Final. */
    PUBLISHED
}
