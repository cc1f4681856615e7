package io.followthrough.dashboard.overview;

import io.followthrough.evaluation.Priority;
import io.followthrough.rulebook.figure.AskingTables;
import io.followthrough.rulebook.figure.AskingTables.Answer;
import io.followthrough.rulebook.figure.AskingTables.Answers;
import io.followthrough.rulebook.figure.AskingTables.CameAndWent;
import io.followthrough.rulebook.figure.AskingTables.Of;
import io.followthrough.rulebook.figure.AskingTables.Period;
import io.followthrough.rulebook.figure.Figure;
import io.followthrough.rulebook.figure.Scope;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Goes through an overview from its first number to its last, and asks the tables for each. */
class ComparingOverview {

    private static final Map<String, Figure> TILES = inOrder(
            "open", Figure.OPEN_RECOMMENDATIONS,
            "awaiting", Figure.AWAITING_RESPONSE,
            "response-overdue", Figure.OVERDUE_RESPONSES,
            "unaddressed", Figure.UNADDRESSED_RATE,
            "waiting", Figure.WAITING_FOR_VERIFICATION,
            "action-overdue", Figure.OVERDUE_RATE);
    private static final Map<String, Figure> AGES = inOrder(
            "Overdue by 1 to 30 days", Figure.AGEING_1_30,
            "Overdue by 31 to 90 days", Figure.AGEING_31_90,
            "Overdue by 91 to 180 days", Figure.AGEING_91_180,
            "Overdue by 181 to 365 days", Figure.AGEING_181_365,
            "Overdue by more than 365 days", Figure.AGEING_OVER_365,
            "All overdue", Figure.OVERDUE_RATE);
    private static final Map<String, Figure> POSITIONS = inOrder(
            "Agrees", Figure.AGREED,
            "Partially agrees", Figure.PARTIALLY_AGREED,
            "Disagrees", Figure.DISAGREED,
            "No position yet", Figure.UNANSWERED);
    private static final Map<String, Figure> ON_TIME = inOrder(
            "On time, by the original date", Figure.ON_TIME_RATE_ORIGINAL,
            "On time, by the date in force", Figure.ON_TIME_RATE_EFFECTIVE);
    private static final Map<String, String> STEPS = inOrder(
            "To the response", "RESPONSE_TIME",
            "To the first action", "PLAN_TIME",
            "To the verification, by the evaluation office", "VERIFICATION_TIME",
            "To the assessment of the adoption, by the evaluation office", "ADOPTION_TIME");
    private static final Map<String, Figure> INDICATORS = inOrder(
            "Answered", Figure.ANSWERED_RATE,
            "Answered in time", Figure.RESPONSE_TIMELINESS,
            "Acceptance", Figure.ACCEPTANCE_RATE,
            "Unaddressed", Figure.UNADDRESSED_RATE,
            "Adoption", Figure.ADOPTION_RATE,
            "Implementation rate", Figure.IMPLEMENTATION_RATE,
            "Weighted implementation rate", Figure.WEIGHTED_RATE,
            "No longer applicable", Figure.NO_LONGER_APPLICABLE_SHARE,
            "Closure rate", Figure.CLOSURE_RATE,
            "Overdue", Figure.OVERDUE_RATE,
            "Average delay", Figure.AVERAGE_DELAY,
            "Confirmed by verification", Figure.SELF_REPORT_CONFIRMED);

    private static final Figure[] OF_PARTS = {
        Figure.OPEN_RECOMMENDATIONS,
        Figure.ANSWERED_RATE,
        Figure.UNADDRESSED_RATE,
        Figure.OVERDUE_RATE,
        Figure.IMPLEMENTATION_RATE
    };

    private final AskingTables tables;
    private final NumbersOnPage page;
    private final Of of;
    private final Answers figures;

    ComparingOverview(AskingTables tables, NumbersOnPage page, Of of) {
        this.tables = tables;
        this.page = page;
        this.of = of;
        this.figures = tables.figures(of, Figure.values());
    }

    void everything(boolean byYear) {
        TILES.forEach((name, figure) -> {
            Answer answer = ask(figure);
            page.tile(name, answer.counted(), answer.ofAll());
        });
        ageing();
        positions();
        onTime();
        steps();
        flow(byYear ? 12 : 3);
        units();
        evaluations(10);
        indicators();
        cohorts();
        page.nothingIsLeft();
    }

    /** What stands on the page of all evaluations. */
    void allEvaluations() {
        evaluations(Integer.MAX_VALUE);
        page.nothingIsLeft();
    }

    private Answer ask(Figure figure) {
        return figures.of(figure);
    }

    private void ageing() {
        page.lines("ageing", List.copyOf(AGES.keySet()));
        Priority chosen = of.scope().priority();
        Priority[] priorities = chosen == null ? Priority.values() : new Priority[] {chosen};
        Figure[] ages = AGES.values().toArray(Figure[]::new);
        List<Answers> answers = Arrays.stream(priorities)
                .map(priority -> tables.figures(of.with(priority), ages))
                .toList();
        AGES.forEach((name, figure) -> {
            NumbersOnPage.Line line = page.line("ageing", name, chosen == null ? name : name + " of one priority");
            answers.forEach(theirs -> line.whole(theirs.of(figure).counted()));
            line.whole(ask(figure).counted());
        });
    }

    private void positions() {
        page.lines("positions", List.copyOf(POSITIONS.keySet()));
        POSITIONS.forEach((name, figure) -> {
            Answer answer = ask(figure);
            page.line("positions", name, name).whole(answer.counted()).percent(answer.worth());
        });
    }

    private void onTime() {
        page.lines("on-time", List.copyOf(ON_TIME.keySet()));
        ON_TIME.forEach((name, figure) -> {
            Answer answer = ask(figure);
            page.line("on-time", name, name)
                    .whole(answer.counted())
                    .whole(answer.ofAll() - answer.counted())
                    .percent(answer.worth());
        });
    }

    private void steps() {
        page.lines("steps", List.copyOf(STEPS.keySet()));
        STEPS.forEach((name, step) -> {
            Answer median = ask(Figure.valueOf(step + "_MEDIAN"));
            page.line("steps", name, name)
                    .days(median.worth())
                    .whole(median.ofAll())
                    .days(ask(Figure.valueOf(step + "_LONGEST")).worth())
                    .whole(tables.lasting(step, of));
        });
    }

    private void flow(int months) {
        List<LocalDate> periods = new ArrayList<>();
        tables.firstChange(of).forEach(first -> {
            LocalDate from = first.withDayOfMonth(1).minusMonths((first.getMonthValue() - 1) % months);
            for (; !from.isAfter(of.day()); from = from.plusMonths(months)) {
                periods.add(from);
            }
        });
        List<Period> last = periods.subList(Math.max(0, periods.size() - 12), periods.size()).stream()
                .map(from -> new Period(from, earlier(from.plusMonths(months).minusDays(1), of.day())))
                .toList();
        page.lines("flow", last.stream().map(each -> named(each.from(), months)).toList());
        List<CameAndWent> flows = tables.flow(last, of);
        for (Period period : last) {
            CameAndWent flow = flows.get(last.indexOf(period));
            NumbersOnPage.Line line =
                    page.line("flow", named(period.from(), months), months == 3 ? "a quarter" : "a year");
            line.whole(flow.opening());
            flow.changes().values().forEach(line::whole);
            line.whole(flow.closing());
        }
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static String named(LocalDate from, int months) {
        return months == 3 ? from.getYear() + ", quarter " + from.get(IsoFields.QUARTER_OF_YEAR) : "" + from.getYear();
    }

    private void units() {
        Map<String, String> units = new LinkedHashMap<>();
        tables.parts("unit", of).forEach(code -> units.put(code.equals(Scope.NO_UNIT) ? "No unit yet" : code, code));
        Map<String, Answers> theirs = tables.figuresBy("unit", of, OF_PARTS);
        page.lines("units", units.keySet().stream().sorted().toList());
        units.forEach((name, code) ->
                part(page.line("units", name, code.equals(Scope.NO_UNIT) ? "none" : "one"), theirs.get(code)));
    }

    private void evaluations(int most) {
        List<String> worst = tables.parts("evaluation", of).stream().limit(most).toList();
        Map<String, Answers> theirs = tables.figuresBy("evaluation", of, OF_PARTS);
        page.lines(
                "evaluations", worst.stream().map(each -> "Evaluation " + each).toList());
        worst.forEach(each -> part(page.line("evaluations", "Evaluation " + each, "one"), theirs.get(each)));
    }

    private static void part(NumbersOnPage.Line line, @Nullable Answers found) {
        Answers theirs = Objects.requireNonNull(found);
        Answer open = theirs.of(Figure.OPEN_RECOMMENDATIONS);
        Answer overdue = theirs.of(Figure.OVERDUE_RATE);
        line.of(open.counted(), open.ofAll())
                .percent(theirs.of(Figure.ANSWERED_RATE).worth())
                .whole(theirs.of(Figure.UNADDRESSED_RATE).counted())
                .whole(overdue.ofAll())
                .whole(overdue.counted())
                .percent(theirs.of(Figure.IMPLEMENTATION_RATE).worth());
    }

    private void indicators() {
        page.lines("indicators", List.copyOf(INDICATORS.keySet()));
        INDICATORS.forEach((name, figure) -> {
            Answer answer = ask(figure);
            NumbersOnPage.Line line = page.line("indicators", name, name);
            if (figure == Figure.AVERAGE_DELAY) {
                line.days(answer.worth()).blank().whole(answer.ofAll());
            } else {
                Answer made = figure == Figure.WEIGHTED_RATE ? ask(Figure.IMPLEMENTATION_RATE) : answer;
                line.percent(answer.worth()).whole(made.counted()).whole(made.ofAll());
            }
        });
    }

    private void cohorts() {
        List<Integer> years = tables.years(of);
        page.lines("cohorts", years.stream().map(String::valueOf).toList());
        for (int year : years) {
            NumbersOnPage.Line line = page.line("cohorts", String.valueOf(year), "a year of issue");
            List<Answer> adopted = tables.cohort(year, of);
            line.whole(adopted.get(adopted.size() - 1).ofAll());
            for (Answer answer : adopted) {
                if (answer.worth() == null) {
                    line.text("not yet");
                } else {
                    line.of(answer.counted(), answer.ofAll());
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <V> Map<String, V> inOrder(Object... namesAndValues) {
        Map<String, V> map = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            map.put((String) namesAndValues[at], (V) namesAndValues[at + 1]);
        }
        return map;
    }
}
