package io.followthrough.response;

import io.followthrough.shared.DomainEvent;
import io.followthrough.shared.Reason;

/** The evaluation office argued against the position. */
public record ResponseRebutted(String reference, Reason rebuttal) implements DomainEvent {}
