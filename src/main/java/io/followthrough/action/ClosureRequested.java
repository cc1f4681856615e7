package io.followthrough.action;

import io.followthrough.shared.DomainEvent;

/** The owner said that an action is done, with evidence. */
public record ClosureRequested(String reference, String evidence) implements DomainEvent {}
