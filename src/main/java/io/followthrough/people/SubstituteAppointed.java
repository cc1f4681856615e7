package io.followthrough.people;

import io.followthrough.shared.DomainEvent;
import java.time.LocalDate;

/** Somebody will stand in for a person from the one day to the other, both included. */
public record SubstituteAppointed(
        String reference, String person, String substitute, LocalDate firstDay, LocalDate lastDay, String appointedBy)
        implements DomainEvent {}
