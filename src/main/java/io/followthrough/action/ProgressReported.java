package io.followthrough.action;

import io.followthrough.shared.DomainEvent;

/** The owner said how far an action is, in per cent. */
public record ProgressReported(String reference, int percent, String note) implements DomainEvent {}
