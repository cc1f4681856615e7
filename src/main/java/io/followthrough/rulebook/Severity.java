package io.followthrough.rulebook;

/** How much a flag should worry its reader, from least to most. */
public enum Severity {
    /** Something falls due soon; there is still time. */
    NOTICE,
    /** Something is missing or does not move. */
    WARNING,
    /** A promise or a duty is broken. */
    ALARM
}
