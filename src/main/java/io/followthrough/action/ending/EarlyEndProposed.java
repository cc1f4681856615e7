package io.followthrough.action.ending;

import io.followthrough.action.ActionStatus;
import io.followthrough.shared.DomainEvent;
import io.followthrough.shared.Reason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody proposed to end an action that is not done. */
public record EarlyEndProposed(
        String reference,
        ActionStatus status,
        @Nullable EndCause endCause,
        Reason reason,
        @Nullable String body,
        @Nullable LocalDate riskReviewOn)
        implements DomainEvent {}
