package io.followthrough.action;

import io.followthrough.shared.DomainEvent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An action was promised, or recorded as a document reports it. */
public record ActionPlanned(
        String reference,
        String recommendation,
        String text,
        @Nullable String owner,
        @Nullable LocalDate due,
        ActionStatus status)
        implements DomainEvent {}
