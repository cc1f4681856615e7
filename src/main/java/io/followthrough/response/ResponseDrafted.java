package io.followthrough.response;

import io.followthrough.shared.DomainEvent;
import io.followthrough.shared.Reason;
import org.jspecify.annotations.Nullable;

/** Somebody of the lead unit wrote a response. */
public record ResponseDrafted(
        String reference, Position position, @Nullable Reason reason, int actions) implements DomainEvent {}
