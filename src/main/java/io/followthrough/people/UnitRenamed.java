package io.followthrough.people;

import io.followthrough.shared.DomainEvent;
import io.followthrough.shared.UnitCode;
import java.time.LocalDate;

/** A unit got another name; its code stayed. */
public record UnitRenamed(String reference, UnitCode unit, String before, String name, LocalDate on)
        implements DomainEvent {}
