package io.followthrough.dashboard.overview;

import static io.followthrough.rulebook.figure.Counted.Which.ALL;

import io.followthrough.rulebook.figure.Counted;
import io.followthrough.rulebook.figure.Figure;
import io.followthrough.rulebook.figure.Flow;
import io.followthrough.rulebook.figure.Part;
import io.followthrough.rulebook.figure.Scope;
import io.followthrough.rulebook.figure.Standing;
import io.followthrough.rulebook.figure.Tally;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The tables that compare units, evaluations and periods. */
class PartTables {

    /** Of a long table that many lines are shown. */
    static final int SHOWN = 10;

    private static final int PERIODS = 12;

    private final Standing standing;
    private final Choice choice;
    private final Writing writing;

    PartTables(Standing standing, Choice choice, Writing writing) {
        this.standing = standing;
        this.choice = choice;
        this.writing = writing;
    }

    /** What came and went in each of the last periods, oldest first. */
    Table flow() {
        List<Flow> flows = standing.flow(choice.period(), choice.scope());
        return new Table(
                        "flow",
                        writing.words(
                                "figures.period",
                                "figures.flow.opening",
                                "figures.flow.added",
                                "figures.flow.reopened",
                                "figures.flow.implemented",
                                "figures.flow.otherwiseClosed",
                                "figures.flow.closing"),
                        flows.subList(Math.max(0, flows.size() - PERIODS), flows.size()).stream()
                                .map(this::flow)
                                .toList())
                .drawn("flow", 2, 3, 4, 5, 6);
    }

    private Row flow(Flow flow) {
        return new Row(
                name(flow),
                null,
                null,
                List.of(
                        writing.count(
                                flow.opening(),
                                choice.actions(Counted.open(flow.from().minusDays(1)))),
                        writing.count(flow.added(), choice.changes(Flow.Kind.ADDED, flow.from(), flow.to())),
                        writing.count(flow.reopened(), choice.changes(Flow.Kind.REOPENED, flow.from(), flow.to())),
                        writing.count(
                                flow.implemented(), choice.changes(Flow.Kind.IMPLEMENTED, flow.from(), flow.to())),
                        writing.count(
                                flow.otherwiseClosed(),
                                choice.changes(Flow.Kind.OTHERWISE_CLOSED, flow.from(), flow.to())),
                        writing.count(flow.closing(), choice.actions(Counted.open(flow.to())))));
    }

    private String name(Flow flow) {
        LocalDate from = flow.from();
        return choice.period() == Flow.Period.YEAR
                ? String.valueOf(from.getYear())
                : writing.say("overview.quarter", String.valueOf(from.getYear()), from.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** Each unit, by name. */
    Table units(Map<String, String> names) {
        Map<String, Tally> tallies = standing.by(Part.By.UNIT, choice.scope());
        return new Table(
                        "units",
                        writing.columns(
                                "unit",
                                "recommendations-open",
                                "answered",
                                "unaddressed",
                                "actions-open",
                                "overdue",
                                "implementation"),
                        tallies.entrySet().stream()
                                .map(entry -> part(
                                        entry.getKey().equals(Scope.NO_UNIT)
                                                ? writing.say("overview.no-unit")
                                                : names.getOrDefault(entry.getKey(), entry.getKey()),
                                        entry.getValue(),
                                        choice.with(Part.By.UNIT, entry.getKey())))
                                .sorted(Comparator.comparing(Row::name))
                                .toList())
                .drawn("bars", 4, 5);
    }

    /** Some evaluations, those with the most overdue actions first. */
    Table evaluations(Map<String, String> titles, int from, int to) {
        List<Map.Entry<String, Tally>> worst = standing.by(Part.By.EVALUATION, choice.scope()).entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Tally>>comparingLong(
                                entry -> -entry.getValue().numerator(Figure.OVERDUE_RATE))
                        .thenComparing(entry -> -entry.getValue().numerator(Figure.OPEN_RECOMMENDATIONS))
                        .thenComparing(Map.Entry::getKey))
                .toList();
        List<Row> rows = worst.subList(Math.min(from, worst.size()), Math.min(to, worst.size())).stream()
                .map(entry -> part(
                        titles.getOrDefault(entry.getKey(), entry.getKey()),
                        entry.getValue(),
                        choice.with(Part.By.EVALUATION, entry.getKey())))
                .toList();
        Table table = new Table(
                "evaluations",
                writing.columns(
                        "evaluation",
                        "recommendations-open",
                        "answered",
                        "unaddressed",
                        "actions-open",
                        "overdue",
                        "implementation"),
                rows);
        return table.more(worst.size() > to && from == 0 ? choice.evaluations().toString() : null);
    }

    private Row part(String name, Tally tally, Choice part) {
        return new Row(
                name,
                null,
                part.address().toString(),
                List.of(
                        writing.of(
                                tally.numerator(Figure.OPEN_RECOMMENDATIONS),
                                tally.denominator(Figure.OPEN_RECOMMENDATIONS),
                                part.recommendations(new Counted(Figure.OPEN_RECOMMENDATIONS))),
                        writing.percent(tally.value(Figure.ANSWERED_RATE)),
                        writing.count(
                                tally.numerator(Figure.UNADDRESSED_RATE),
                                part.recommendations(new Counted(Figure.UNADDRESSED_RATE))),
                        writing.count(
                                tally.denominator(Figure.OVERDUE_RATE),
                                part.actions(new Counted(Figure.OVERDUE_RATE).and(ALL))),
                        writing.count(
                                tally.numerator(Figure.OVERDUE_RATE), part.actions(new Counted(Figure.OVERDUE_RATE))),
                        writing.percent(tally.value(Figure.IMPLEMENTATION_RATE))));
    }
}
