package io.followthrough.evaluation;

import io.followthrough.shared.DomainEvent;
import io.followthrough.shared.Reason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The evaluation office took note of a disagreement, which closed the recommendation. */
public record DisagreementAcknowledged(
        String reference, @Nullable Reason remark, LocalDate on) implements DomainEvent {}
