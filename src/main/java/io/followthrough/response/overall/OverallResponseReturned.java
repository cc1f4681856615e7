package io.followthrough.response.overall;

import io.followthrough.shared.DomainEvent;
import io.followthrough.shared.Reason;

/** The overall response went back to its author. */
public record OverallResponseReturned(String reference, Reason comment) implements DomainEvent {}
