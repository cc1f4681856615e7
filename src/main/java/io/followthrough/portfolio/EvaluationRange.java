package io.followthrough.portfolio;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Some evaluations that stand next to each other in the database's order.
 *
 * @param after reference of the last evaluation before them; empty for the first range
 * @param last reference of the last of them; missing where the range has no end
 */
public record EvaluationRange(String after, @Nullable String last) {

    private record Size(String evaluation, int recommendations) {}

    /** All evaluations, in ranges of so many recommendations or a few more. */
    static List<EvaluationRange> all(JdbcClient jdbc, int recommendations) {
        List<EvaluationRange> ranges = new ArrayList<>();
        String after = "";
        String last = "";
        int held = 0;
        for (Size size : sizes(jdbc, "", Integer.MAX_VALUE)) {
            last = size.evaluation;
            held += size.recommendations;
            if (held >= recommendations) {
                ranges.add(new EvaluationRange(after, last));
                after = last;
                held = 0;
            }
        }
        if (held > 0) {
            ranges.add(new EvaluationRange(after, last));
        }
        return ranges;
    }

    /** The next evaluations, with so many recommendations or a few more; without an end when they are the last. */
    static EvaluationRange next(JdbcClient jdbc, String after, int recommendations) {
        int held = 0;
        for (Size size : sizes(jdbc, after, recommendations)) {
            held += size.recommendations;
            if (held >= recommendations) {
                return new EvaluationRange(after, size.evaluation);
            }
        }
        return new EvaluationRange(after, null);
    }

    /** Nothing but that evaluation. */
    static EvaluationRange only(JdbcClient jdbc, String evaluation) {
        String before = jdbc.sql(
                        "select coalesce(max(evaluation), '') from recommendation where evaluation < :evaluation")
                .param("evaluation", evaluation)
                .query(String.class)
                .single();
        return new EvaluationRange(before, evaluation);
    }

    private static List<Size> sizes(JdbcClient jdbc, String after, int most) {
        return jdbc.sql("""
                        select evaluation, count(*) as recommendations from recommendation where evaluation > :after
                        group by evaluation order by evaluation fetch first :most rows only""")
                .param("after", after)
                .param("most", most)
                .query(Size.class)
                .list();
    }
}
