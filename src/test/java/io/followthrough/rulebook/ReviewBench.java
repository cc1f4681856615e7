package io.followthrough.rulebook;

import io.followthrough.bench.HeapDuring;
import io.followthrough.portfolio.LinesInTables;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.context.TestPropertySource;

/**
 * Measures judging a stored portfolio as the application does it: a rehearsal against a plain review of the same, the heap
 * that reviews take, and their time against one SQL statement. Prints figures and judges nothing; the README has the command.
 */
@StoredPortfolio.Judged
@TestPropertySource(
        properties = {
            "followthrough.today=2026-11-23",
            "spring.test.database.replace=none",
            "spring.datasource.url=jdbc:h2:file:./target/bench/review;WRITE_DELAY=500"
        })
public class ReviewBench {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int PER_EVALUATION = 50;
    private static final int ACTIONS_EACH = 3;
    private static final int WARM = 2_000;
    private static final int TIMES = 3;

    @Autowired
    StoredPortfolio stored;

    @Autowired
    Rulebook rulebook;

    @Autowired
    Rehearsing rehearsing;

    @Autowired
    DailyReview daily;

    @Autowired
    JdbcTemplate jdbc;

    private int evaluations;

    public static void main(String[] arguments) throws Exception {
        int compared = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40_000;
        int all = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 250_000;
        ReviewBench bench = new ReviewBench();
        new TestContextManager(ReviewBench.class).prepareTestInstance(bench);
        bench.storeUpTo(WARM);
        if (bench.evaluations * PER_EVALUATION <= compared) {
            bench.review();
            bench.rehearse();
            bench.storeUpTo(compared);
            bench.compare();
        }
        bench.storeUpTo(all);
        bench.heap();
        bench.sql();
    }

    private void compare() throws InterruptedException {
        double review = Double.MAX_VALUE;
        double rehearsal = Double.MAX_VALUE;
        for (int time = 0; time < TIMES; time++) {
            review = Math.min(review, seconds(this::review));
            rehearsal = Math.min(rehearsal, seconds(this::rehearse));
        }
        print("rows of the rehearsal", judged(), "", "160,000");
        print("a plain review, best of " + TIMES, review, "s", "-");
        print("a rehearsal, best of " + TIMES, rehearsal, "s", "-");
        print("rehearsal to review", rehearsal / review, "", "at most 2");
    }

    /** The same by one SQL statement, over tables that hold what is known as of the day. */
    private void sql() throws Exception {
        double rules = seconds(this::review);
        double written = seconds(() -> LinesInTables.write(jdbc, TODAY));
        int[] flags = {0};
        String statement = new ClassPathResource("oracle.sql").getContentAsString(StandardCharsets.UTF_8);
        double judged = seconds(() -> jdbc.query(statement, (RowCallbackHandler) row -> flags[0]++));
        print("flags by SQL", flags[0], "", "-");
        print("SQL: writing down what is known as of the day", written, "s", "-");
        print("SQL: the statement over that", judged, "s", "-");
        print("rules: reading what is known as of the day, and judging", rules, "s", "-");
        print("rules to SQL, read and judged", rules / (written + judged), "", "at most 1");
    }

    private void heap() throws Exception {
        print("rows of the review", judged(), "", "1,000,000");
        heap("judging", this::review);
        heap("the first daily review", () -> daily.run(TODAY));
        heap("the daily review of the next day", () -> daily.run(TODAY.plusDays(1)));
    }

    private void heap(String what, Runnable work) throws Exception {
        HeapDuring heap = HeapDuring.of(Executors.callable(work));
        print(what + ": rows per second, read and judged", judged() / heap.seconds(), "", "-");
        print(what + ": heap when idle, with the database", heap.idle(), "MB", "-");
        print(what + ": heap above idle", heap.aboveIdle(), "MB", "at most 256");
    }

    private void review() {
        rulebook.judge(TODAY, flag -> {});
    }

    private void rehearse() {
        Map<String, Integer> numbers = Map.of("actionDueSoonDays", 20);
        rehearsing.rehearse(new Rehearsal.Question(numbers, null, null, null, null, TODAY), TODAY, Locale.UK);
    }

    /** Some of them were issued long ago, some lately; some actions are late, some will be due. */
    private void storeUpTo(int count) {
        evaluations = Objects.requireNonNull(jdbc.queryForObject("select count(*) from evaluation", Integer.class));
        while (evaluations * PER_EVALUATION < count) {
            String evaluation = "EVAL-" + ++evaluations;
            LocalDate issued = TODAY.minusDays(evaluations * 7L % 900);
            stored.planned(evaluation, issued, PER_EVALUATION, ACTIONS_EACH);
        }
        jdbc.update(
                "update follow_up_action set due = dateadd(day, mod(ora_hash(reference), 900), planned_on) where due = date '2999-12-31'");
    }

    private int judged() {
        return evaluations * PER_EVALUATION * (1 + ACTIONS_EACH);
    }

    private static double seconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void print(String what, double value, String unit, String aim) {
        System.out.println(String.format(Locale.ROOT, "%-62s %,12.2f %-3s (asked: %s)", what, value, unit, aim));
    }
}
