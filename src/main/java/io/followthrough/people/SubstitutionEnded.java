package io.followthrough.people;

import io.followthrough.shared.DomainEvent;
import java.time.LocalDate;

/** A substitution was ended on a day, before its last. */
public record SubstitutionEnded(
        String reference,
        String person,
        String substitute,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate endedOn,
        String endedBy)
        implements DomainEvent {}
