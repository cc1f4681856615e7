package io.followthrough.rulebook;

import io.followthrough.shared.Refused;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people said about flags: that they know, or that they want no reminder until a day. */
@Component
class FlagHandlings {

    private static final String COLUMNS =
            "select rule, subject, kind, reason, until_day, handled_by, handled_on from flag_handling";

    private final JdbcClient jdbc;
    private final Rulebook rulebook;

    FlagHandlings(JdbcClient jdbc, Rulebook rulebook) {
        this.jdbc = jdbc;
        this.rulebook = rulebook;
    }

    /** @throws Refused when the rule does not hold for that subject on the day */
    @Transactional
    void add(FlagHandling handling) {
        String[] parts = handling.subject().split("/");
        String recommendation = parts.length < 2 ? handling.subject() : parts[0] + "/" + parts[1];
        boolean flagged = rulebook.judge(recommendation, handling.on()).stream()
                .anyMatch(flag ->
                        flag.rule().equals(handling.rule()) && flag.subject().equals(handling.subject()));
        if (!flagged) {
            throw Refused.because(
                    "rule",
                    "%s is not flagged with %s now. Ask for its flags first.",
                    handling.subject(),
                    handling.rule());
        }
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

    /** What holds on a day: the latest that was said about each flag by then, unless its last day has passed. */
    Map<KeptFlags.Key, FlagHandling> on(LocalDate day) {
        Map<KeptFlags.Key, FlagHandling> latest = new HashMap<>();
        read(jdbc.sql(COLUMNS + " where handled_on <= :day order by id").param("day", day))
                .forEach(handling ->
                        latest.put(new KeptFlags.Key(handling.rule().name(), handling.subject()), handling));
        latest.values().removeIf(handling -> handling.until().isBefore(day));
        return latest;
    }

    /** All that was ever said about the flags of a subject, oldest first. */
    List<FlagHandling> of(String subject) {
        return read(jdbc.sql(COLUMNS + " where subject = :subject order by id").param("subject", subject));
    }

    private static List<FlagHandling> read(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, number) -> new FlagHandling(
                        new RuleCode(row.getString("rule")),
                        row.getString("subject"),
                        FlagHandling.Kind.valueOf(row.getString("kind")),
                        row.getString("reason"),
                        row.getObject("until_day", LocalDate.class),
                        row.getString("handled_by"),
                        row.getObject("handled_on", LocalDate.class)))
                .list();
    }
}
