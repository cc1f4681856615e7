package io.followthrough.action.ending;

import io.followthrough.action.ActionStatus;
import io.followthrough.shared.DomainEvent;

/** One of those who have to approved that an action ends so. */
public record EarlyEndApproved(String reference, ActionStatus status) implements DomainEvent {}
