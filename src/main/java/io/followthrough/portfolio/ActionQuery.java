package io.followthrough.portfolio;

import io.followthrough.action.ActionStatus;
import io.followthrough.evaluation.Priority;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which actions to read; what is missing or empty excludes nothing.
 *
 * @param evaluation reference of the evaluation
 * @param recommendation reference of the recommendation
 * @param unit code of the unit in which they are done; {@link PortfolioQuery#NO_UNIT} for those that have none
 * @param priority how much the recommendation that they follow up matters to the evaluators
 * @param owner who answers for them
 * @param statuses where they stand
 * @param q text that stands in the action, its reference or its owner
 * @param references only these, such as those that have a flag; an empty set excludes all, {@code null} none
 * @param paging which page; sorted by {@code reference} (usual), {@code due}, {@code originalDue}, {@code owner}, {@code unit}, {@code status}, {@code percent} or {@code plannedOn}
 */
public record ActionQuery(
        @Nullable String evaluation,
        @Nullable String recommendation,
        @Nullable String unit,
        @Nullable Priority priority,
        @Nullable String owner,
        Set<ActionStatus> statuses,
        @Nullable String q,
        @Nullable Set<String> references,
        Paging paging) {

    public ActionQuery {
        statuses = Set.copyOf(statuses);
        references = references == null ? null : Set.copyOf(references);
    }

    /** Whatever the priority. */
    public ActionQuery(
            @Nullable String evaluation,
            @Nullable String recommendation,
            @Nullable String unit,
            @Nullable String owner,
            Set<ActionStatus> statuses,
            @Nullable String q,
            @Nullable Set<String> references,
            Paging paging) {
        this(evaluation, recommendation, unit, null, owner, statuses, q, references, paging);
    }

    /** Every action. */
    public static ActionQuery all(Paging paging) {
        return new ActionQuery(null, null, null, null, Set.of(), null, null, paging);
    }
}
