package io.followthrough.portfolio;

import java.util.List;

/**
 * A part of the portfolio that can be judged by itself.
 *
 * @param evaluations what it is made of: they are whole
 * @param recommendations theirs
 * @param actions all of these recommendations
 */
public record Chunk(EvaluationRange evaluations, List<RecommendationRow> recommendations, List<ActionRow> actions) {

    /** How many recommendations and actions it has. */
    public int size() {
        return recommendations.size() + actions.size();
    }
}
