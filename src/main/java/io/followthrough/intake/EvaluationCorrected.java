package io.followthrough.intake;

import io.followthrough.shared.DomainEvent;

/**
 * Facts of a registered evaluation were corrected.
 *
 * @param facts names of the facts that changed, separated by commas
 */
public record EvaluationCorrected(String reference, String facts) implements DomainEvent {}
