package io.followthrough.past;

import io.followthrough.shared.DomainEvent;
import java.time.LocalDate;

/** The evaluation office entered what happened to a recommendation between two days; {@code facts} is how much it was. */
public record PastRecorded(String reference, int facts, LocalDate from, LocalDate to) implements DomainEvent {}
