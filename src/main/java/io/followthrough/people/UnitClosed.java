package io.followthrough.people;

import io.followthrough.shared.DomainEvent;
import io.followthrough.shared.UnitCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit was closed; its open items went to the successor, where there is one. */
public record UnitClosed(
        String reference, UnitCode unit, @Nullable UnitCode successor, LocalDate on) implements DomainEvent {}
