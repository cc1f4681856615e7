package io.followthrough.action.ending;

import io.followthrough.action.ActionStatus;
import io.followthrough.shared.DomainEvent;
import io.followthrough.shared.Reason;
import org.jspecify.annotations.Nullable;

/** An action shall not end so: work on it goes on. */
public record EarlyEndRefused(
        String reference, ActionStatus status, @Nullable Reason remark) implements DomainEvent {}
