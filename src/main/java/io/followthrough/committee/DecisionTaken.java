package io.followthrough.committee;

import io.followthrough.shared.DomainEvent;
import java.time.LocalDate;

/** The committee decided about the recommendation at a meeting that day. */
public record DecisionTaken(String reference, String meeting, String text, LocalDate on) implements DomainEvent {}
