package io.followthrough.rulebook.past;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which flags are gone. */
@Component
public class ClearedFlags {

    private final JdbcClient jdbc;

    ClearedFlags(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of some recommendations and actions that were gone by a day, the earliest first. */
    public List<ClearedFlag> about(Collection<String> subjects, LocalDate day) {
        return subjects.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select rule, subject, since, cleared_on, cleared_because from flag
                                where subject in (:subjects) and cleared_on <= :day
                                order by cleared_on, subject, rule""")
                        .param("subjects", subjects)
                        .param("day", day)
                        .query(ClearedFlag.class)
                        .list();
    }
}
