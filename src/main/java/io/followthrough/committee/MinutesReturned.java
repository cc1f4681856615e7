package io.followthrough.committee;

import io.followthrough.shared.DomainEvent;
import io.followthrough.shared.Reason;

/** The evaluation office sent minutes back with what has to be changed. */
public record MinutesReturned(String reference, Reason comment) implements DomainEvent {}
