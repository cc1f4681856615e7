package io.followthrough.workflow.step;

import java.time.LocalDate;

/**
 * Somebody's turn at a step.
 *
 * @param reference the recommendation or action that the step is about
 * @param by user name of who completes it
 * @param today the day on which they do
 */
public record Turn(String reference, String by, LocalDate today) {}
