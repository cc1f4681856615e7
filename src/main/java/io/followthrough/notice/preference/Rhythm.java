package io.followthrough.notice.preference;

/** How often a person receives a digest; escalations are told whatever they chose. */
public enum Rhythm {
    /** Each working day on which there is something to tell. */
    DAILY,
    /** Once a week, on a chosen day. */
    WEEKLY,
    /** Never. */
    OFF
}
