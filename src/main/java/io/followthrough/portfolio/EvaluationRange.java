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
        for (Size size : sizes(jdbc)) {
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
        return new EvaluationRange(
                after,
                jdbc.sql("""
                                select evaluation from recommendation where evaluation > :after order by evaluation
                                offset :before rows fetch first 1 rows only""")
                        .param("after", after)
                        .param("before", recommendations - 1)
                        .query(String.class)
                        .optional()
                        .orElse(null));
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

    private static List<Size> sizes(JdbcClient jdbc) {
        return jdbc.sql("""
                        select evaluation, count(*) as recommendations
                        from recommendation group by evaluation order by evaluation""").query(Size.class).list();
    }
}
