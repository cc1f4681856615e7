package io.followthrough.evaluation;

import io.followthrough.shared.DomainEvent;

/** The wording of a recommendation was corrected. */
public record RecommendationReworded(String reference, String before, String text) implements DomainEvent {}
