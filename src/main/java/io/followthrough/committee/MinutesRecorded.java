package io.followthrough.committee;

import io.followthrough.shared.DomainEvent;
import java.time.LocalDate;

/** The committee wrote down what it said at a meeting; {@code lines} is the number of positions and decisions. */
public record MinutesRecorded(String reference, int lines, LocalDate on) implements DomainEvent {}
