package io.followthrough.evaluation;

import io.followthrough.shared.DomainEvent;
import io.followthrough.shared.UnitCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A recommendation went to another unit in a reorganisation. */
public record LeadUnitMoved(String reference, @Nullable UnitCode before, UnitCode unit, LocalDate on)
        implements DomainEvent {}
