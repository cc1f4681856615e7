package io.followthrough.response;

import io.followthrough.shared.DomainEvent;
import io.followthrough.shared.Reason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The response became final. */
public record ResponsePublished(
        String reference, Position position, @Nullable Reason reason, LocalDate on) implements DomainEvent {}
