package io.followthrough.portfolio;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Some evaluations that stand next to each other in the database's order.
 *
 * @param after reference of the last evaluation before them; empty for the first range
 * @param last reference of the last of them
 */
record EvaluationRange(String after, String last) {

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

    private static List<Size> sizes(JdbcClient jdbc) {
        return jdbc.sql("""
                        select evaluation, count(*) as recommendations
                        from recommendation group by evaluation order by evaluation""").query(Size.class).list();
    }
}
