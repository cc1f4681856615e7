package io.followthrough.dashboard;

import io.followthrough.action.ActionStatus;
import io.followthrough.portfolio.ActionQuery;
import io.followthrough.portfolio.Paging;
import io.followthrough.rulebook.RuleCode;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which actions somebody wants to read; what is missing excludes nothing.
 *
 * @param evaluation reference of the evaluation
 * @param recommendation reference of the recommendation
 * @param unit code of the unit in which they are done
 * @param owner user name or function of who answers for them
 * @param status where they stand
 * @param flag only those that have this flag
 * @param q text that stands in the action, its reference or its owner
 * @param asOf the day as of which everything is shown and judged; today when missing
 * @param sort what to sort by, such as {@code due}, and {@code due,desc} for the reverse
 * @param page counted from 0
 * @param size how many stand on a page, 1 to 1,000; 50 when missing
 */
record ActionFilter(
        @Nullable String evaluation,
        @Nullable String recommendation,
        @Nullable String unit,
        @Nullable String owner,
        @Nullable ActionStatus status,
        @Nullable RuleCode flag,
        @Nullable String q,
        @Nullable LocalDate asOf,
        @Nullable String sort,
        @Nullable Integer page,
        @Nullable Integer size) {

    /** The same question to the portfolio; it needs the flags only when it asks for one. */
    ActionQuery query(Supplier<Flags> flags) {
        return new ActionQuery(
                evaluation,
                recommendation,
                unit,
                owner,
                status == null ? Set.of() : Set.of(status),
                q,
                flag == null ? null : flags.get().subjectsOf(flag),
                Paging.of(page, size, sort));
    }
}
