package io.followthrough.response.overall;

/** How far an overall response has come. */
public enum OverallStatus {
    /** Written; management has to approve it. */
    DRAFTED,
    /** Sent back to its author with a comment. */
    RETURNED,
    /** Approved; the evaluation office has to check it. */
    APPROVED,
    /** Final. */
    PUBLISHED
}
