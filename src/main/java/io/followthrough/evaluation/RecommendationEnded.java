package io.followthrough.evaluation;

import io.followthrough.evaluation.closing.Ending;
import io.followthrough.shared.DomainEvent;
import io.followthrough.shared.Reason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The evaluation office ended a recommendation early: it was withdrawn, superseded or merged into another. */
public record RecommendationEnded(
        String reference,
        Ending ending,
        Reason reason,
        @Nullable String successor,
        LocalDate on) implements DomainEvent {}
