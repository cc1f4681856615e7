package io.followthrough.evaluation;

import io.followthrough.shared.DomainEvent;
import io.followthrough.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** A recommendation was registered. */
public record RecommendationIssued(
        String reference,
        String text,
        Priority priority,
        @Nullable UnitCode leadUnit) implements DomainEvent {}
