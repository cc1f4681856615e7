package io.followthrough.dashboard.overview;

import static io.followthrough.rulebook.figure.Counted.Which.OTHERS;

import io.followthrough.dashboard.Address;
import io.followthrough.evaluation.Priority;
import io.followthrough.rulebook.figure.Counted;
import io.followthrough.rulebook.figure.Figure;
import io.followthrough.rulebook.figure.Standing;
import io.followthrough.rulebook.figure.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tables about everything that is chosen, and what stands above them. */
class FigureTables {

    private static final List<Figure> POSITIONS =
            List.of(Figure.AGREED, Figure.PARTIALLY_AGREED, Figure.DISAGREED, Figure.UNANSWERED);
    private static final List<Figure> AGES = List.of(
            Figure.AGEING_1_30,
            Figure.AGEING_31_90,
            Figure.AGEING_91_180,
            Figure.AGEING_181_365,
            Figure.AGEING_OVER_365);

    private final Standing standing;
    private final Choice choice;
    private final Writing writing;
    private final Tally tally;

    FigureTables(Standing standing, Choice choice, Writing writing) {
        this.standing = standing;
        this.choice = choice;
        this.writing = writing;
        this.tally = standing.of(choice.scope());
    }

    List<Tile> tiles() {
        return List.of(
                tile("open", Figure.OPEN_RECOMMENDATIONS, true, choice::recommendations),
                tile("awaiting", Figure.AWAITING_RESPONSE, true, choice::recommendations),
                tile("response-overdue", Figure.OVERDUE_RESPONSES, false, choice::recommendations),
                tile("unaddressed", Figure.UNADDRESSED_RATE, false, choice::recommendations),
                tile("waiting", Figure.WAITING_FOR_VERIFICATION, true, choice::actions),
                tile("action-overdue", Figure.OVERDUE_RATE, false, choice::actions));
    }

    private Tile tile(String name, Figure figure, boolean calm, Function<Counted, Address> list) {
        long number = tally.numerator(figure);
        return new Tile(
                name,
                writing.count(number, list.apply(new Counted(figure))),
                writing.say("overview.of", writing.whole(tally.denominator(figure))),
                calm ? "calm" : number == 0 ? "good" : "bad");
    }

    Table positions() {
        return new Table(
                        "positions",
                        writing.columns("position", "recommendations", "share"),
                        POSITIONS.stream().map(this::position).toList())
                .drawn("shares", 1);
    }

    private Row position(Figure figure) {
        return new Row(
                title(figure),
                null,
                null,
                List.of(
                        writing.count(tally.numerator(figure), choice.recommendations(new Counted(figure))),
                        writing.percent(tally.value(figure))));
    }

    /** What is overdue, by how long, and by how much it matters. */
    Table ageing() {
        List<Row> rows = Stream.concat(AGES.stream(), Stream.of(Figure.OVERDUE_RATE))
                .map(figure -> {
                    List<Count> counts = new ArrayList<>();
                    Stream.of(Priority.values())
                            .filter(priority -> choice.priority() == null || choice.priority() == priority)
                            .forEach(priority -> counts.add(late(figure, priority)));
                    counts.add(writing.count(tally.numerator(figure), choice.actions(new Counted(figure))));
                    return new Row(
                            figure == Figure.OVERDUE_RATE ? writing.say("overview.together") : title(figure),
                            null,
                            null,
                            counts);
                })
                .toList();
        List<String> columns = new ArrayList<>(writing.columns("late"));
        Stream.of(Priority.values())
                .filter(priority -> choice.priority() == null || choice.priority() == priority)
                .forEach(priority -> columns.add(writing.say("overview.priority." + priority)));
        columns.add(writing.say("overview.column.actions"));
        return choice.priority() == null
                ? new Table("ageing", columns, rows).drawn("stacked", 1, 2, 3)
                : new Table("ageing", columns, rows).drawn("stacked", 1);
    }

    private Count late(Figure figure, Priority priority) {
        long number = standing.of(choice.scope().with(priority)).numerator(figure);
        return writing.count(number, choice.actions(new Counted(figure)).with("priority", priority));
    }

    /** What was done by the day first promised, and by the day in force. */
    Table onTime() {
        return new Table(
                        "on-time",
                        writing.columns("by-date", "on-time", "late-done", "share"),
                        List.of(onTime(Figure.ON_TIME_RATE_ORIGINAL), onTime(Figure.ON_TIME_RATE_EFFECTIVE)))
                .drawn("stacked", 1, 2);
    }

    private Row onTime(Figure figure) {
        Counted counted = new Counted(figure);
        long inTime = tally.numerator(figure);
        return row(
                figure,
                List.of(
                        writing.count(inTime, choice.actions(counted)),
                        writing.count(tally.denominator(figure) - inTime, choice.actions(counted.and(OTHERS))),
                        writing.percent(tally.value(figure))));
    }

    private Row row(Figure figure, List<Count> counts) {
        return new Row(title(figure), writing.say("indicator." + figure + ".formula"), null, counts);
    }

    private String title(Figure figure) {
        return writing.say("indicator." + figure + ".title");
    }
}
