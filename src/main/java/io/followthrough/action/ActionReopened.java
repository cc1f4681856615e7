package io.followthrough.action;

import io.followthrough.shared.DomainEvent;

/** Work on an action begins again after it had ended so. */
public record ActionReopened(String reference, String recommendation, ActionStatus status) implements DomainEvent {}
