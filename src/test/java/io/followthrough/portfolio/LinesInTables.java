package io.followthrough.portfolio;

import java.time.LocalDate;
import org.springframework.jdbc.core.JdbcTemplate;

/** The lines of the portfolio as of a day in two tables, {@code rec} and {@code act}, for statements that judge them in SQL. */
public class LinesInTables {

    private LinesInTables() {}

    /** Makes them anew. */
    public static void write(JdbcTemplate jdbc, LocalDate asOf) {
        write(jdbc, "rec", Views.RECOMMENDATIONS, asOf);
        write(jdbc, "act", Views.ACTIONS, asOf);
        jdbc.execute("create index act_recommendation on act (recommendation)");
    }

    /** A statement that finds what is overdue among the actions as they are known as of the day. */
    public static String overdue(LocalDate asOf) {
        return "select reference, owner, due from ("
                + Views.ACTIONS.lines().replace(":asOf", "date '" + asOf + "'")
                + ") line where status in ('PLANNED', 'IN_PROGRESS') and due < as_of";
    }

    private static void write(JdbcTemplate jdbc, String table, View<?> view, LocalDate asOf) {
        jdbc.execute("drop table if exists " + table);
        jdbc.execute("create table " + table + " as " + view.lines().replace(":asOf", "date '" + asOf + "'"));
        jdbc.execute("create unique index " + table + "_reference on " + table + " (reference)");
    }
}
