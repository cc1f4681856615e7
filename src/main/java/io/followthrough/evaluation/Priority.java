package io.followthrough.evaluation;

/** How much a recommendation matters to the evaluators; high ones are followed up more strictly. */
public enum Priority {
    HIGH,
    MEDIUM,
    LOW
}
