package io.followthrough.rulebook.telling;

/** What somebody who is told should do about it; in the order in which digests show it. */
public enum Duty {
    /** Answer a recommendation. */
    RESPOND,
    /** Say what will be done about it. */
    PLAN,
    /** Do it and report, or ask for more time. */
    REPORT,
    /** Judge whether it is done. */
    VERIFY,
    /** Decide whether and how it goes on. */
    DECIDE,
    /** Nothing now. */
    KNOW
}
