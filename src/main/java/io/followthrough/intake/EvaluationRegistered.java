package io.followthrough.intake;

import io.followthrough.shared.DomainEvent;

/** An evaluation was registered from a document that somebody confirmed. */
public record EvaluationRegistered(String reference, String title) implements DomainEvent {}
