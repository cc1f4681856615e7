package io.followthrough.action.adoption;

import io.followthrough.shared.DomainEvent;

/** An action goes on under the recommendation that took over its own; {@code continues} is the one it was. */
public record ActionCarriedOver(String reference, String recommendation, String continues) implements DomainEvent {}
