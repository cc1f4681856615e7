package io.followthrough.evaluation;

import io.followthrough.evaluation.closing.Ending;
import io.followthrough.shared.DomainEvent;
import io.followthrough.shared.Reason;
import java.time.LocalDate;

/**
 * A closed recommendation was taken up again.
 *
 * @param ending how it had been closed
 * @param closedOn since when
 * @param status where it goes on
 */
public record RecommendationReopened(
        String reference, Ending ending, LocalDate closedOn, RecommendationStatus status, Reason reason, LocalDate on)
        implements DomainEvent {}
