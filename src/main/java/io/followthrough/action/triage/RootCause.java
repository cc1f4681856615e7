package io.followthrough.action.triage;

/** Why an action is long overdue; the five groups into which the IMF's triage of long-standing open actions sorts them are the model. */
public enum RootCause {
    FUNDING,
    CAPACITY,
    /** Somebody else has to act first. */
    DEPENDENCY,
    NO_LONGER_RELEVANT,
    BADLY_DESIGNED
}
