package io.followthrough.rulebook;

import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.RecommendationRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Measures judging by itself: rows per second by the rules, against one SQL statement and against plain Java that say the
 * same of the same rows. Prints figures and judges nothing; the README has the command.
 */
public class JudgingBench {

    private static final int RECOMMENDATIONS = 335_000;
    private static final int PART = 1000;

    private JudgingBench() {}

    public static void main(String[] arguments) throws Exception {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : RECOMMENDATIONS;
        RandomRows rows = new RandomRows(new Random(1), count, 2);
        int total = rows.recommendations.size() + rows.actions.size();
        Map<String, List<ActionRow>> actions = new HashMap<>();
        rows.actions.forEach(action -> actions.computeIfAbsent(action.recommendation(), key -> new ArrayList<>())
                .add(action));
        judge(rows, actions, Math.min(count, 20 * PART));
        double rules = seconds(() -> judge(rows, actions, count));
        double java = seconds(() -> DifferentialTest.java(rows).size());
        JdbcTemplate jdbc = DifferentialTest.stored(rows);
        double sql = seconds(() -> DifferentialTest.sql(jdbc).size());
        jdbc.execute("shutdown");
        print("rows judged", total, "", "1,000,000");
        print("by the rules", rules, "s", "-");
        print("rows per second", total / rules, "", "-");
        print("by one SQL statement", sql, "s", "-");
        print("rules to SQL", rules / sql, "", "at most 1");
        print("by plain Java", java, "s", "-");
        print("rules to plain Java", rules / java, "", "-");
    }

    private static int judge(RandomRows rows, Map<String, List<ActionRow>> actions, int count) {
        int flags = 0;
        for (int begin = 0; begin < count; begin += PART) {
            List<RecommendationRow> part = rows.recommendations.subList(begin, Math.min(count, begin + PART));
            List<ActionRow> theirs = new ArrayList<>();
            part.forEach(row -> theirs.addAll(actions.getOrDefault(row.reference(), List.of())));
            flags += Example.judge(part, theirs).size();
        }
        return flags;
    }

    private static double seconds(Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void print(String what, double value, String unit, String asked) {
        System.out.println(String.format(Locale.ROOT, "%-40s %,12.2f %-3s (asked: %s)", what, value, unit, asked));
    }
}
