package io.followthrough.evaluation;

import io.followthrough.shared.DomainEvent;
import java.time.LocalDate;
import java.util.List;

/**
 * A recommendation that says several things was split; from now on its parts are answered and followed up.
 *
 * @param parts references of the parts, in order
 */
public record RecommendationSplit(String reference, List<String> parts, LocalDate on) implements DomainEvent {

    public RecommendationSplit {
        parts = List.copyOf(parts);
    }
}
