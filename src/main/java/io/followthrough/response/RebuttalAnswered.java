package io.followthrough.response;

import io.followthrough.shared.DomainEvent;
import io.followthrough.shared.Reason;

/** The head of the unit maintained the position. */
public record RebuttalAnswered(String reference, Reason answer) implements DomainEvent {}
