package io.followthrough.committee;

/** Where the committee stands towards management's response. */
public enum Stance {
    /** It supports the response. */
    ENDORSES,
    /** It supports the response, but misses something that it names. */
    ENDORSES_WITH_RESERVATIONS,
    /** It does not support the response. */
    DOES_NOT_ENDORSE
}
