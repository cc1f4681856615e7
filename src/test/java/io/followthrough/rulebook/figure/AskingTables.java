package io.followthrough.rulebook.figure;

import static io.followthrough.rulebook.figure.FactsAsOf.ACTIONS;
import static io.followthrough.rulebook.figure.FactsAsOf.CHANGES;
import static io.followthrough.rulebook.figure.FactsAsOf.OPEN;
import static io.followthrough.rulebook.figure.FactsAsOf.RECOMMENDATIONS;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.followthrough.evaluation.Priority;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the tables for what the product works out: an expression for each number, and those of the same lines together. */
@TestComponent
public class AskingTables {

    private static final String ADOPTED_BY = " and exists (select 1 from closing c where c.recommendation = l.reference"
            + " and c.adoption in ('HIGH', 'SUBSTANTIAL') and c.closed_on <= :on"
            + " and (c.reopened_on is null or c.reopened_on > :on))";

    private final JdbcClient jdbc;

    AskingTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the tables answer.
     *
     * @param counted how many
     * @param ofAll of how many
     * @param worth the value, with one decimal; missing where there is nothing to work it out from
     */
    public record Answer(long counted, long ofAll, @Nullable Double worth) {}

    /** What they answer about some figures. */
    public record Answers(Map<Figure, Answer> byFigure) {

        public Answer of(Figure figure) {
            return byFigure.getOrDefault(figure, new Answer(0, 0, null));
        }
    }

    /** Of what it is asked: the day, and what is chosen of it. */
    public record Of(LocalDate day, Scope scope) {

        private String where() {
            String unit = scope.unit();
            return "true"
                    + (Scope.NO_UNIT.equals(unit) ? " and l.unit is null" : is("unit", unit))
                    + is("evaluation", scope.evaluation())
                    + is("priority", scope.priority());
        }

        private static String is(String column, @Nullable Object value) {
            return value == null ? "" : " and l." + column + " = '" + value + "'";
        }

        /** The same of one priority. */
        public Of with(Priority priority) {
            return new Of(day, scope.with(priority));
        }

        /** The same of one unit. */
        public Of unit(String unit) {
            return new Of(day, new Scope(unit, scope.evaluation(), scope.priority()));
        }

        /** The same of one evaluation. */
        public Of evaluation(String evaluation) {
            return new Of(day, new Scope(scope.unit(), evaluation, scope.priority()));
        }
    }

    /** Some figures. */
    public Answers figures(Of of, Figure... figures) {
        Map<Figure, Answer> answers = new EnumMap<>(Figure.class);
        byLines(figures).forEach((lines, theirs) -> answers.putAll(one(of, columns(theirs), lines, reading(theirs))));
        return new Answers(answers);
    }

    /** Some figures of each unit or evaluation, by name. */
    public Map<String, Answers> figuresBy(String by, Of of, Figure... figures) {
        Map<String, Answers> parts = new HashMap<>();
        byLines(figures).forEach((lines, theirs) -> {
            String sql = "select coalesce(" + by + ", '-') as part, " + columns(theirs) + " from (" + lines
                    + ") l where " + of.where() + " group by part";
            jdbc.sql(on(of.day, sql))
                    .query((row, number) -> {
                        Map<Figure, Answer> read = reading(theirs).mapRow(row, number);
                        return Map.entry(row.getString("part"), Objects.requireNonNull(read));
                    })
                    .list()
                    .forEach(part -> parts.computeIfAbsent(
                                    part.getKey(), name -> new Answers(new EnumMap<>(Figure.class)))
                            .byFigure
                            .putAll(part.getValue()));
        });
        return parts;
    }

    private static Map<String, List<Figure>> byLines(Figure... figures) {
        return Arrays.stream(figures)
                .collect(groupingBy(figure -> AskedFigure.of(figure).lines()));
    }

    private static String columns(List<Figure> figures) {
        return figures.stream()
                .map(figure -> AskedFigure.of(figure).columns(figure.name()))
                .collect(joining(", "));
    }

    private static RowMapper<Map<Figure, Answer>> reading(List<Figure> figures) {
        return (row, number) -> {
            Map<Figure, Answer> read = new EnumMap<>(Figure.class);
            for (Figure figure : figures) {
                read.put(figure, answer(row, figure.name()));
            }
            return read;
        };
    }

    private static Answer answer(ResultSet row, String name) throws SQLException {
        long counted = row.getLong(name + "_counted");
        long all = row.getLong(name + "_all");
        double worth = row.getDouble(name + "_worth");
        return new Answer(counted, all, row.wasNull() ? null : Math.round(worth * 10) / 10d);
    }

    /** How many steps lasted as long as the longest. */
    public long lasting(String step, Of of) {
        String lines = FactsAsOf.steps(step);
        String longest = "(select max(days) from (" + lines + ") l where " + of.where() + ")";
        return one(of, "count(case when days = " + longest + " then 1 end) as n", lines, Long.class);
    }

    /** The units and what has none, or the evaluations, of which there is something; the most overdue first. */
    public List<String> parts(String by, Of of) {
        String name = "coalesce(l." + by + ", '-') as name, ";
        String lines = "select " + name + "case when ending is null then 1 else 0 end as open, 0 as late from ("
                + RECOMMENDATIONS + ") l where " + of.where() + " union all select " + name
                + "0, case when stood in ('PLANNED', 'IN_PROGRESS') and due < :d then 1 else 0 end from (" + ACTIONS
                + ") l where " + of.where();
        return list(
                of,
                "select name from (" + lines + ") group by name order by sum(late) desc, sum(open) desc, name",
                String.class);
    }

    /** The day of the first change of an action; none where there is none. */
    public List<LocalDate> firstChange(Of of) {
        return list(
                of,
                "select min(happened_on) from (" + CHANGES + ") l where " + of.where() + " having count(*) > 0",
                LocalDate.class);
    }

    /**
     * Some days.
     *
     * @param from the first
     * @param to the last
     */
    public record Period(LocalDate from, LocalDate to) {}

    /**
     * What came and went in a period.
     *
     * @param opening how many actions were open the day before
     * @param changes how often each thing happened to actions
     * @param closing how many were open at the end of its last day
     */
    public record CameAndWent(long opening, Map<Flow.Kind, Long> changes, long closing) {}

    /** What came and went in some periods. */
    public List<CameAndWent> flow(List<Period> periods, Of of) {
        if (periods.isEmpty()) {
            return List.of();
        }
        String opens = numbered(periods.stream()
                .flatMap(each -> Stream.of(each.from.minusDays(1), each.to))
                .map(AskingTables::open));
        String changes = numbered(periods.stream()
                .flatMap(each -> Arrays.stream(Flow.Kind.values()).map(kind -> happened(kind, each))));
        List<Long> stocks = one(of, opens, ACTIONS, AskingTables::all);
        List<Long> happened = one(of, changes, CHANGES, AskingTables::all);
        List<CameAndWent> flows = new ArrayList<>();
        int kinds = Flow.Kind.values().length;
        for (int period = 0; period < periods.size(); period++) {
            Map<Flow.Kind, Long> counts = new EnumMap<>(Flow.Kind.class);
            for (Flow.Kind kind : Flow.Kind.values()) {
                counts.put(kind, happened.get(period * kinds + kind.ordinal()));
            }
            flows.add(new CameAndWent(stocks.get(2 * period), counts, stocks.get(2 * period + 1)));
        }
        return flows;
    }

    private static String numbered(Stream<String> conditions) {
        return conditions.map(AskingTables::count).collect(joining(", "));
    }

    private static List<Long> all(ResultSet row, int number) throws SQLException {
        List<Long> all = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            all.add(row.getLong(column));
        }
        return all;
    }

    private static String open(LocalDate on) {
        String then = "(select s.status from status_change s where s.follow_up_action = l.reference and s.since <= :t"
                + " order by s.follow_up_action_key desc limit 1)";
        return ("greatest(planned_on, issued_on) <= :t and " + OPEN.replace("stood", then))
                .replace(":t", "date '" + on + "'");
    }

    private static String happened(Flow.Kind kind, Period in) {
        String wasOpen = OPEN.replace("stood", "before");
        return "happened_on between date '" + in.from + "' and date '" + in.to + "' and "
                + switch (kind) {
                    case ADDED -> "before is null";
                    case REOPENED -> OPEN + " and before is not null and not " + wasOpen;
                    case IMPLEMENTED -> "stood = 'COMPLETED' and (before is null or " + wasOpen + ")";
                    case OTHERWISE_CLOSED ->
                        "not " + OPEN + " and stood <> 'COMPLETED' and (before is null or " + wasOpen + ")";
                };
    }

    /** The years in which recommendations were issued. */
    public List<Integer> years(Of of) {
        return list(
                of,
                "select distinct year(issued_on) as issued from (" + RECOMMENDATIONS + ") l where " + of.where()
                        + " order by issued",
                Integer.class);
    }

    /** How many of a year were adopted after each of four years, and on the day itself, of those that are that old. */
    public List<Answer> cohort(int year, Of of) {
        List<String> ends =
                List.of("1, l.issued_on)", "2, l.issued_on)", "3, l.issued_on)", "4, l.issued_on)", "0, :d)");
        List<Long> numbers = one(
                of,
                numbered(ends.stream().map(end -> "dateadd(year, " + end).flatMap(on -> {
                    String old = "year(issued_on) = " + year + " and " + on + " <= :d";
                    return Stream.of(old + ADOPTED_BY.replace(":on", on), old);
                })),
                RECOMMENDATIONS,
                AskingTables::all);
        return IntStream.range(0, ends.size())
                .mapToObj(at -> {
                    long adopted = numbers.get(2 * at);
                    long old = numbers.get(2 * at + 1);
                    return new Answer(adopted, old, old == 0 ? null : Math.round(1000d * adopted / old) / 10d);
                })
                .toList();
    }

    /** The days by which something had been promised. */
    public List<LocalDate> lastDays() {
        return jdbc.sql("select due from follow_up_action where due is not null order by due, reference")
                .query(LocalDate.class)
                .list();
    }

    /** The first day on which anything was issued. */
    public LocalDate firstDay() {
        return jdbc.sql("select min(issued_on) from evaluation")
                .query(LocalDate.class)
                .single();
    }

    private static String count(String where) {
        return "count(case when " + where + " then 1 end)";
    }

    private long one(Of of, String column, String lines, Class<Long> type) {
        return list(of, "select " + column + " from (" + lines + ") l where " + of.where(), type)
                .get(0);
    }

    private <T> T one(Of of, String columns, String lines, RowMapper<T> mapper) {
        return jdbc.sql(on(of.day, "select " + columns + " from (" + lines + ") l where " + of.where()))
                .query(mapper)
                .single();
    }

    private <T> List<T> list(Of of, String sql, Class<T> type) {
        return jdbc.sql(on(of.day, sql)).query(type).list();
    }

    private static String on(LocalDate day, String sql) {
        return sql.replace(":d", "date '" + day + "'");
    }
}
