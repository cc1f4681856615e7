package io.followthrough.committee;

import io.followthrough.shared.DomainEvent;
import java.time.LocalDate;

/** The minutes of a meeting are final. */
public record MinutesConfirmed(String reference, LocalDate on) implements DomainEvent {}
