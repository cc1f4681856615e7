package io.followthrough.rulebook.figure;

import io.followthrough.evaluation.Priority;
import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.PortfolioQuery;
import io.followthrough.portfolio.RecommendationRow;
import org.jspecify.annotations.Nullable;

/**
 * Of what to ask for figures; what is missing excludes nothing.
 *
 * @param unit code of the unit; {@link #NO_UNIT} for what has none
 * @param evaluation reference of the evaluation
 * @param priority of the recommendation
 */
public record Scope(
        @Nullable String unit,
        @Nullable String evaluation,
        @Nullable Priority priority) {

    /** Stands in addresses for the unit of what has none. */
    public static final String NO_UNIT = PortfolioQuery.NO_UNIT;

    /** Everything. */
    public static final Scope ALL = new Scope(null, null, null);

    static Scope of(RecommendationRow row) {
        return new Scope(row.unit() == null ? NO_UNIT : row.unit(), row.evaluation(), row.priority());
    }

    static Scope of(ActionRow row, @Nullable RecommendationRow recommendation) {
        return new Scope(
                row.unit() == null ? NO_UNIT : row.unit(),
                row.evaluation(),
                recommendation == null ? null : recommendation.priority());
    }

    /** The same of one priority. */
    public Scope with(@Nullable Priority other) {
        return new Scope(unit, evaluation, other);
    }

    /** Whether that is a part of this. */
    boolean covers(Scope part) {
        return (unit == null || unit.equals(part.unit))
                && (evaluation == null || evaluation.equals(part.evaluation))
                && (priority == null || priority == part.priority);
    }

    /** The name of the part to which this belongs. */
    String of(Part.By by) {
        String name = by == Part.By.UNIT ? unit : evaluation;
        return name == null ? NO_UNIT : name;
    }
}
