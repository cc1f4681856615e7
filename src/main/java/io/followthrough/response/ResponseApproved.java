package io.followthrough.response;

import io.followthrough.shared.DomainEvent;

/** The head of the unit approved the response. */
public record ResponseApproved(String reference) implements DomainEvent {}
