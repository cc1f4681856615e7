package io.followthrough.action;

import io.followthrough.shared.DomainEvent;

/** Nothing more is to be done about an action. */
public record ActionEnded(String reference, String recommendation, ActionStatus status) implements DomainEvent {}
