package io.followthrough.action.extension;

import io.followthrough.shared.DomainEvent;
import io.followthrough.shared.Reason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A later day was asked for an action; {@code missed} is the due date when it had passed already. */
public record ExtensionAsked(
        String reference,
        int number,
        @Nullable LocalDate due,
        LocalDate wanted,
        Reason reason,
        @Nullable LocalDate missed)
        implements DomainEvent {}
