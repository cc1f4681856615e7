package io.followthrough.evaluation;

import io.followthrough.shared.DomainEvent;
import java.util.List;

/**
 * An evaluation was registered together with all that is known of its recommendations, such as published responses:
 * their follow-up can begin.
 *
 * @param reference of the evaluation
 * @param recommendations references of the new recommendations, in order
 */
public record RecommendationsRegistered(String reference, List<String> recommendations) implements DomainEvent {

    public RecommendationsRegistered {
        recommendations = List.copyOf(recommendations);
    }
}
