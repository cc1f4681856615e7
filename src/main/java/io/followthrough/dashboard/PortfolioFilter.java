package io.followthrough.dashboard;

import io.followthrough.evaluation.EvaluationKind;
import io.followthrough.evaluation.Priority;
import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.portfolio.Paging;
import io.followthrough.portfolio.PortfolioQuery;
import io.followthrough.response.Position;
import io.followthrough.rulebook.RuleCode;
import io.followthrough.rulebook.figure.Counted;
import io.followthrough.rulebook.figure.Scope;
import io.followthrough.rulebook.figure.Standing;
import io.followthrough.shared.Blank;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which recommendations somebody wants to see, as the address says it; what is missing excludes nothing.
 *
 * @param unit code of the unit that answers
 * @param position what management answered
 * @param status where they stand; {@code OPEN} for all that are neither closed nor split
 * @param flag only those that have this flag, or an action that has it
 * @param evaluation reference of the evaluation
 * @param priority how much they matter to the evaluators
 * @param kind which kind of evaluation made them
 * @param counted only those that a number of the overview counts, or of which it counts an action
 * @param q text that stands in the recommendation, its reference, its evaluation's title or management's reason
 * @param asOf the day as of which everything is shown and judged; today when missing
 * @param sort what to sort by, such as {@code priority}, and {@code priority,desc} for the reverse
 * @param page counted from 0
 * @param size how many stand on a page, 1 to 1,000; 50 when missing
 */
record PortfolioFilter(
        @Nullable String unit,
        @Nullable Position position,
        @Nullable StatusFilter status,
        @Nullable RuleCode flag,
        @Nullable String evaluation,
        @Nullable Priority priority,
        @Nullable EvaluationKind kind,
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
    PortfolioQuery query(Supplier<Standing> standing) {
        return new PortfolioQuery(
                Blank.asMissing(evaluation),
                Blank.asMissing(unit),
                priority,
                kind,
                position,
                status == null
                        ? Set.of()
                        : EnumSet.allOf(RecommendationStatus.class).stream()
                                .filter(status::fits)
                                .collect(Collectors.toSet()),
                Blank.asMissing(q),
                Picked.of(flag, counted, scope(), standing)
                        .map(Picked::recommendations)
                        .orElse(null),
                Paging.of(page, size, sort));
    }

    private Scope scope() {
        return new Scope(Blank.asMissing(unit), Blank.asMissing(evaluation), priority);
    }

    /** Where these recommendations are found, on whichever page. */
    public Address address() {
        return Address.PORTFOLIO
                .with("q", q)
                .with("unit", unit)
                .with("evaluation", evaluation)
                .with("position", position)
                .with("status", status)
                .with("priority", priority)
                .with("kind", kind)
                .with("flag", flag)
                .with("counted", counted)
                .with("asOf", asOf)
                .with("sort", sort)
                .with("size", size);
    }

    /** The same without a day that is today anyway, so that its address shows today tomorrow too. */
    PortfolioFilter from(LocalDate today) {
        return today.equals(asOf)
                ? new PortfolioFilter(
                        unit, position, status, flag, evaluation, priority, kind, counted, q, null, sort, page, size)
                : this;
    }

    /** Whether anything is excluded. */
    public boolean narrowed() {
        return !address().selection().choices().isEmpty();
    }

    /** Reference of the evaluation when nothing but the evaluation was chosen. */
    @Nullable
    String onlyEvaluation() {
        return address().selection().choices().keySet().equals(Set.of("evaluation"))
                ? Blank.asMissing(evaluation)
                : null;
    }
}
