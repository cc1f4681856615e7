package io.followthrough.evaluation;

import java.util.List;

/**
 * Recommendations were registered together with all that is known of them, such as published responses: their
 * follow-up can begin.
 *
 * @param references of the new recommendations, in order
 */
public record RecommendationsRegistered(List<String> references) {

    public RecommendationsRegistered {
        references = List.copyOf(references);
    }
}
