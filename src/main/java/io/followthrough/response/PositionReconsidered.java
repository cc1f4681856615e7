package io.followthrough.response;

import io.followthrough.shared.DomainEvent;

/** The head of the unit has the position written anew after the evaluation office argued against it. */
public record PositionReconsidered(String reference, Position position) implements DomainEvent {}
