package io.followthrough.action;

import io.followthrough.shared.DomainEvent;
import io.followthrough.shared.Reason;

/** The verifier was not convinced. */
public record ClosureReturned(String reference, Reason comment) implements DomainEvent {}
