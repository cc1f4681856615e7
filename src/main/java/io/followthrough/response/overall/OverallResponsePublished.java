package io.followthrough.response.overall;

import io.followthrough.shared.DomainEvent;
import java.time.LocalDate;

/** The overall response became final. */
public record OverallResponsePublished(String reference, String remarks, LocalDate on) implements DomainEvent {}
