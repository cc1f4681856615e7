package io.followthrough.dashboard;

import io.followthrough.action.ActionStatus;
import io.followthrough.evaluation.Priority;
import io.followthrough.portfolio.ActionQuery;
import io.followthrough.portfolio.Paging;
import io.followthrough.rulebook.RuleCode;
import io.followthrough.rulebook.figure.Counted;
import io.followthrough.rulebook.figure.Scope;
import io.followthrough.rulebook.figure.Standing;
import io.followthrough.shared.Blank;
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
 * @param priority how much the recommendation matters to the evaluators
 * @param owner user name or function of who answers for them
 * @param status where they stand
 * @param flag only those that have this flag
 * @param counted only those that a number of the overview counts
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
        @Nullable Priority priority,
        @Nullable String owner,
        @Nullable ActionStatus status,
        @Nullable RuleCode flag,
        @Nullable Counted counted,
        @Nullable String q,
        @Nullable LocalDate asOf,
        @Nullable String sort,
        @Nullable Integer page,
        @Nullable Integer size) {

    /** The day to look at. */
    LocalDate day(LocalDate today) {
        return asOf == null ? today : asOf;
    }

    /** The same question to the portfolio; it needs the standing only when it asks for a flag or for what is counted. */
    ActionQuery query(Supplier<Standing> standing) {
        Scope scope = new Scope(Blank.asMissing(unit), Blank.asMissing(evaluation), priority);
        return new ActionQuery(
                Blank.asMissing(evaluation),
                Blank.asMissing(recommendation),
                Blank.asMissing(unit),
                priority,
                Blank.asMissing(owner),
                status == null ? Set.of() : Set.of(status),
                q,
                Picked.of(flag, counted, scope, standing).map(Picked::subjects).orElse(null),
                Paging.of(page, size, sort));
    }

    /** Where these actions are found, on whichever page. */
    public Address address() {
        return Address.ACTIONS
                .with("q", q)
                .with("unit", unit)
                .with("evaluation", evaluation)
                .with("recommendation", recommendation)
                .with("priority", priority)
                .with("owner", owner)
                .with("status", status)
                .with("flag", flag)
                .with("counted", counted)
                .with("asOf", asOf)
                .with("sort", sort)
                .with("size", size);
    }

    /** The same without a day that is today anyway, so that its address shows today tomorrow too. */
    ActionFilter from(LocalDate today) {
        return today.equals(asOf)
                ? new ActionFilter(
                        evaluation,
                        recommendation,
                        unit,
                        priority,
                        owner,
                        status,
                        flag,
                        counted,
                        q,
                        null,
                        sort,
                        page,
                        size)
                : this;
    }

    /** Whether anything is excluded. */
    public boolean narrowed() {
        return !address().selection().choices().isEmpty();
    }
}
