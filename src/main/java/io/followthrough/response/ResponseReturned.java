package io.followthrough.response;

import io.followthrough.shared.DomainEvent;
import io.followthrough.shared.Reason;

/** The response went back to its author. */
public record ResponseReturned(String reference, Reason comment) implements DomainEvent {}
