package io.followthrough.rulebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people said about flags: that they know, that they want no reminder until a day, or that neither holds any more. */
@Component
class FlagHandlings {

    private static final String SAID = """
            select rule, subject, kind, reason, until_day, handled_by, handled_on,
                exists (select 1 from flag where flag.rule = said.rule and flag.subject = said.subject
                    and flag.cleared_on > said.handled_on and flag.cleared_on <= :day) as cleared
            from flag_handling said where handled_on <= :day""";

    private final JdbcClient jdbc;

    FlagHandlings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(FlagHandling handling) {
        jdbc.sql("""
                        insert into flag_handling (rule, subject, kind, reason, until_day, handled_by, handled_on)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        handling.rule().name(),
                        handling.subject(),
                        handling.kind().name(),
                        handling.reason(),
                        handling.until(),
                        handling.by(),
                        handling.on())
                .update();
    }

    /**
     * What holds on a day: the latest that was said about each flag by then, unless its last day has passed or it was
     * taken back. What has no last day ends when a review clears the flag.
     */
    Map<KeptFlags.Key, FlagHandling> on(LocalDate day) {
        return holding(jdbc.sql(SAID + " order by id").param("day", day), day);
    }

    /** The same for some recommendations and actions. */
    Map<KeptFlags.Key, FlagHandling> on(LocalDate day, Collection<String> subjects) {
        return subjects.isEmpty()
                ? Map.of()
                : holding(
                        jdbc.sql(SAID + " and subject in (:subjects) order by id")
                                .param("day", day)
                                .param("subjects", subjects),
                        day);
    }

    /** The same for one recommendation or action, by rule. */
    Map<RuleCode, FlagHandling> on(LocalDate day, String subject) {
        Map<RuleCode, FlagHandling> byRule = new HashMap<>();
        on(day, List.of(subject)).values().forEach(handling -> byRule.put(handling.rule(), handling));
        return byRule;
    }

    /** All that was ever said about the flags of a subject, oldest first. */
    List<FlagHandling> of(String subject) {
        return jdbc.sql("select * from flag_handling where subject = :subject order by id")
                .param("subject", subject)
                .query((row, number) -> read(row))
                .list();
    }

    private static Map<KeptFlags.Key, FlagHandling> holding(JdbcClient.StatementSpec said, LocalDate day) {
        Map<KeptFlags.Key, FlagHandling> latest = new HashMap<>();
        Set<FlagHandling> over = new HashSet<>();
        said.query((RowCallbackHandler) row -> {
            FlagHandling handling = read(row);
            latest.put(new KeptFlags.Key(handling.rule().name(), handling.subject()), handling);
            if (handling.until() == null && row.getBoolean("cleared")) {
                over.add(handling);
            }
        });
        latest.values().removeIf(handling -> !handling.holds(day) || over.contains(handling));
        return latest;
    }

    private static FlagHandling read(ResultSet row) throws SQLException {
        return new FlagHandling(
                new RuleCode(row.getString("rule")),
                row.getString("subject"),
                FlagHandling.Kind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getObject("until_day", LocalDate.class),
                row.getString("handled_by"),
                row.getObject("handled_on", LocalDate.class));
    }
}
