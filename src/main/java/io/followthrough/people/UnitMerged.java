package io.followthrough.people;

import io.followthrough.shared.DomainEvent;
import io.followthrough.shared.UnitCode;
import java.time.LocalDate;

/** A unit became a part of another one. */
public record UnitMerged(String reference, UnitCode unit, UnitCode successor, LocalDate on) implements DomainEvent {}
