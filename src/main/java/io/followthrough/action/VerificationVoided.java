package io.followthrough.action;

import io.followthrough.shared.DomainEvent;

/** New evidence was shown for an action that had been verified: it has to be verified again. */
public record VerificationVoided(String reference, String recommendation, String evidence) implements DomainEvent {}
