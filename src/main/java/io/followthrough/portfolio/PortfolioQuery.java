package io.followthrough.portfolio;

import io.followthrough.evaluation.EvaluationKind;
import io.followthrough.evaluation.Priority;
import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.response.Position;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which recommendations to read; what is missing or empty excludes nothing.
 *
 * @param evaluation reference of the evaluation
 * @param unit code of the unit that answers; {@link #NO_UNIT} for those that have none
 * @param priority how much they matter to the evaluators
 * @param kind which kind of evaluation made them
 * @param position what management answered
 * @param statuses where they stand
 * @param q text that stands in the recommendation, its reference, its evaluation's title or management's reason
 * @param references only these, such as those that have a flag; an empty set excludes all, {@code null} none
 * @param paging which page; sorted by {@code reference} (usual), {@code issuedOn}, {@code respondedOn}, {@code priority}, {@code unit}, {@code position} or {@code status}
 */
public record PortfolioQuery(
        @Nullable String evaluation,
        @Nullable String unit,
        @Nullable Priority priority,
        @Nullable EvaluationKind kind,
        @Nullable Position position,
        Set<RecommendationStatus> statuses,
        @Nullable String q,
        @Nullable Set<String> references,
        Paging paging) {

    /** Stands for the unit of what has none. */
    public static final String NO_UNIT = "-";

    public PortfolioQuery {
        statuses = Set.copyOf(statuses);
        references = references == null ? null : Set.copyOf(references);
    }

    /** Whatever their priority, and of whichever kind of evaluation. */
    public PortfolioQuery(
            @Nullable String evaluation,
            @Nullable String unit,
            @Nullable Position position,
            Set<RecommendationStatus> statuses,
            @Nullable String q,
            @Nullable Set<String> references,
            Paging paging) {
        this(evaluation, unit, null, null, position, statuses, q, references, paging);
    }

    /** Whether something that belongs to that unit, or to none, is asked for. */
    static boolean fits(@Nullable String wanted, @Nullable String unit) {
        return wanted == null || (wanted.equals(NO_UNIT) ? unit == null : wanted.equals(unit));
    }

    /** Those of the same that are split: whose parts count in their place. */
    public PortfolioQuery split() {
        return new PortfolioQuery(
                evaluation,
                unit,
                priority,
                kind,
                position,
                Set.of(RecommendationStatus.SPLIT),
                q,
                statuses.isEmpty() || statuses.contains(RecommendationStatus.SPLIT) ? references : Set.of(),
                new Paging(0, 1, null));
    }

    /** Every recommendation. */
    public static PortfolioQuery all(Paging paging) {
        return new PortfolioQuery(null, null, null, Set.of(), null, null, paging);
    }
}
