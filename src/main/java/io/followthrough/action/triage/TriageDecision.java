package io.followthrough.action.triage;

/** What becomes of an action that is long overdue. */
public enum TriageDecision {
    /** As it is, by a new day. */
    CONTINUE,
    /** In other words, by a new day. */
    REFORMULATE,
    /** Another unit is asked to take it over. */
    HAND_OVER,
    /** It ends without being done. */
    RETIRE
}
