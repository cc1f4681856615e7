package io.followthrough.dashboard.overview;

import io.followthrough.dashboard.Address;
import io.followthrough.evaluation.Priority;
import io.followthrough.rulebook.figure.Counted;
import io.followthrough.rulebook.figure.Flow;
import io.followthrough.rulebook.figure.Part;
import io.followthrough.rulebook.figure.Scope;
import io.followthrough.shared.Blank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Of what somebody wants an overview, as the address says it; what is missing excludes nothing.
 *
 * @param unit code of the unit that answers or acts; {@code -} for what has none
 * @param evaluation reference of the evaluation
 * @param priority how much the recommendations matter to the evaluators
 * @param asOf the day as of which everything is counted; today when missing
 * @param by length of the periods, {@code quarter} or {@code year}; by quarter when missing
 */
record Choice(
        @Nullable String unit,
        @Nullable String evaluation,
        @Nullable Priority priority,
        @Nullable LocalDate asOf,
        @Nullable String by) {

    private static final String QUARTER = "quarter";

    /** The same without what was left open, and without a day that is today anyway. */
    Choice from(LocalDate today) {
        return new Choice(
                Blank.asMissing(unit),
                Blank.asMissing(evaluation),
                priority,
                today.equals(asOf) ? null : asOf,
                QUARTER.equals(by) ? null : Blank.asMissing(by));
    }

    Scope scope() {
        return new Scope(unit, evaluation, priority);
    }

    Flow.Period period() {
        return Flow.Period.of(by == null ? QUARTER : by);
    }

    /** Where this is shown. */
    public Address address() {
        return kept(new Address("/overview")).with("by", by);
    }

    /** Where the same is shown by periods of that length. */
    public Address by(String period) {
        return address().with("by", QUARTER.equals(period) ? null : period);
    }

    /** The same of one unit or evaluation. */
    Choice with(Part.By what, String name) {
        return what == Part.By.UNIT
                ? new Choice(name, evaluation, priority, asOf, by)
                : new Choice(unit, name, priority, asOf, by);
    }

    /** Where all evaluations of it are compared. */
    public Address evaluations() {
        return kept(new Address("/overview/evaluations"));
    }

    /** Whether anything is excluded. */
    public boolean narrowed() {
        return unit != null || evaluation != null || priority != null;
    }

    /** Where the recommendations are listed that a number counts. */
    Address recommendations(Counted counted) {
        return kept(Address.PORTFOLIO).with("counted", counted);
    }

    /** Where the actions are listed that a number counts. */
    Address actions(Counted counted) {
        return kept(Address.ACTIONS).with("counted", counted);
    }

    /** Where it is listed what happened to the stock of actions in a period. */
    Address changes(Flow.Kind kind, LocalDate from, LocalDate to) {
        return kept(new Address("/overview/changes"))
                .with("kind", kind)
                .with("from", from)
                .with("to", to);
    }

    private Address kept(Address address) {
        return address.with("unit", unit)
                .with("evaluation", evaluation)
                .with("priority", priority)
                .with("asOf", asOf);
    }
}
