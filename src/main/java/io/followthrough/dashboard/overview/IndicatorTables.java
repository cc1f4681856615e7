package io.followthrough.dashboard.overview;

import static io.followthrough.rulebook.figure.Counted.Which.ALL;

import io.followthrough.dashboard.Address;
import io.followthrough.rulebook.figure.Cohort;
import io.followthrough.rulebook.figure.Counted;
import io.followthrough.rulebook.figure.Figure;
import io.followthrough.rulebook.figure.Standing;
import io.followthrough.rulebook.figure.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The tables of what is worked out: the indicators, the days that steps take, and what became of each year. */
class IndicatorTables {

    private static final List<Figure> OF_RECOMMENDATIONS = List.of(
            Figure.ANSWERED_RATE,
            Figure.RESPONSE_TIMELINESS,
            Figure.ACCEPTANCE_RATE,
            Figure.UNADDRESSED_RATE,
            Figure.ADOPTION_RATE);
    private static final List<Figure> OF_ACTIONS = List.of(
            Figure.IMPLEMENTATION_RATE,
            Figure.WEIGHTED_RATE,
            Figure.NO_LONGER_APPLICABLE_SHARE,
            Figure.CLOSURE_RATE,
            Figure.OVERDUE_RATE,
            Figure.AVERAGE_DELAY,
            Figure.SELF_REPORT_CONFIRMED);
    private static final List<String> STEPS =
            List.of("RESPONSE_TIME", "PLAN_TIME", "VERIFICATION_TIME", "ADOPTION_TIME");

    private final Standing standing;
    private final Choice choice;
    private final Writing writing;
    private final Tally tally;

    IndicatorTables(Standing standing, Choice choice, Writing writing) {
        this.standing = standing;
        this.choice = choice;
        this.writing = writing;
        this.tally = standing.of(choice.scope());
    }

    /** The indicators, each with its formula and what it was made from. */
    Table indicators() {
        List<Row> rows = new ArrayList<>();
        OF_RECOMMENDATIONS.forEach(figure -> rows.add(indicator(figure, choice::recommendations)));
        OF_ACTIONS.forEach(figure -> rows.add(indicator(figure, choice::actions)));
        return new Table("indicators", writing.columns("indicator", "value", "counted", "of"), rows);
    }

    private Row indicator(Figure figure, Function<Counted, Address> list) {
        Counted counted = new Counted(figure);
        boolean days = figure == Figure.AVERAGE_DELAY;
        Figure made = figure == Figure.WEIGHTED_RATE ? Figure.IMPLEMENTATION_RATE : figure;
        return row(
                figure,
                List.of(
                        days ? writing.days(tally.value(figure)) : writing.percent(tally.value(figure)),
                        days ? writing.blank() : writing.count(tally.numerator(made), list.apply(counted)),
                        writing.count(tally.denominator(made), list.apply(counted.and(ALL)))));
    }

    /** How long each step takes: where it waits, also at the evaluation office. */
    Table steps() {
        return new Table(
                "steps",
                writing.columns("step", "median", "taken", "longest", "longest-of"),
                STEPS.stream().map(this::step).toList());
    }

    private Row step(String name) {
        Figure median = Figure.valueOf(name + "_MEDIAN");
        Figure longest = Figure.valueOf(name + "_LONGEST");
        Function<Counted, Address> list = name.startsWith("VERIFICATION") ? choice::actions : choice::recommendations;
        Count most = writing.days(tally.value(longest));
        return new Row(
                writing.say("overview.step." + name),
                writing.say("indicator." + median + ".formula") + " "
                        + writing.say("indicator." + longest + ".formula"),
                null,
                List.of(
                        writing.days(tally.value(median)),
                        writing.count(tally.denominator(median), list.apply(new Counted(median))),
                        most,
                        writing.count(tally.lasting(longest), list.apply(new Counted(longest)))));
    }

    /** What became of the recommendations of each year. */
    Table cohorts() {
        List<String> columns = new ArrayList<>(writing.words("figures.year", "figures.issued"));
        for (int after = 1; after <= Cohort.YEARS; after++) {
            columns.add(writing.say("figures.after", after));
        }
        columns.add(writing.say("figures.now"));
        return new Table(
                "cohorts",
                columns,
                standing.cohorts(choice.scope()).stream().map(this::cohort).toList());
    }

    private Row cohort(Cohort cohort) {
        List<Count> counts = new ArrayList<>();
        counts.add(writing.count(
                cohort.issued(),
                choice.recommendations(Counted.cohort(cohort.year(), 0).and(ALL))));
        for (Cohort.Share share : cohort.adopted()) {
            int after = share.afterYears() == null ? 0 : share.afterYears();
            counts.add(
                    share.value() == null
                            ? new Count(writing.say("overview.too-early"), "", null, null)
                            : writing.of(
                                    share.numerator(),
                                    share.denominator(),
                                    choice.recommendations(Counted.cohort(cohort.year(), after))));
        }
        return new Row(String.valueOf(cohort.year()), null, null, counts);
    }

    private Row row(Figure figure, List<Count> counts) {
        return new Row(title(figure), writing.say("indicator." + figure + ".formula"), null, counts);
    }

    private String title(Figure figure) {
        return writing.say("indicator." + figure + ".title");
    }
}
