package io.followthrough.action.ending;

/** Why an action is no longer applicable. */
public enum EndCause {
    PROJECT_CLOSED,
    /** Something else serves the same purpose. */
    SUPERSEDED,
    OVERTAKEN_BY_EVENTS,
    MANDATE_ENDED,
    /** The recommendation itself was withdrawn, superseded or merged. */
    RECOMMENDATION_ENDED,
    OTHER
}
