package io.followthrough.evaluation;

import io.followthrough.shared.DomainEvent;
import io.followthrough.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** A unit became responsible for a recommendation. */
public record LeadUnitAssigned(String reference, @Nullable UnitCode before, UnitCode unit, Priority priority)
        implements DomainEvent {}
