package io.followthrough.portfolio.edition;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whether anything has changed since somebody looked, and where: every change of the portfolio is written into the history in the same transaction. */
@Component
@Transactional(readOnly = true)
public class Editions {

    /** After more changes than this, looking at everything anew is quicker. */
    private static final int MOST = 2000;

    /**
     * Which state of the portfolio somebody read: two that are equal hold the same.
     *
     * @param entries how many entries the history had
     * @param head the seal on the newest of them, and so on all before it
     * @param flag number of the newest flag that a review kept
     */
    public record Edition(long entries, String head, long flag) {}

    private final JdbcClient jdbc;

    Editions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is there now. */
    public Edition present() {
        return jdbc.sql("""
                        select number as entries, hash as head, (select coalesce(max(id), 0) from flag) as flag
                        from history_head where id = 1""").query(Edition.class).single();
    }

    /** References of the evaluations in which something may have changed since; empty when that may be anywhere. */
    public Optional<Set<String>> changedSince(Edition earlier) {
        Edition now = present();
        if (now.entries() < earlier.entries() || now.entries() - earlier.entries() > MOST || unitsChanged(earlier)) {
            return Optional.empty();
        }
        return Optional.of(
                jdbc
                        .sql("""
                        select reference from history_entry where number > :entries
                        union select subject from flag where id > :flag
                        union select s.recommendation from history_entry h join resemblance s on s.other = h.reference
                              where h.number > :entries""")
                        .param("entries", earlier.entries())
                        .param("flag", earlier.flag())
                        .query(String.class)
                        .stream()
                        .map(reference -> reference.split("/", 2)[0])
                        .collect(Collectors.toSet()));
    }

    private boolean unitsChanged(Edition earlier) {
        return jdbc.sql("""
                        select exists (select 1 from history_entry h join unit u on u.code = h.reference
                                       where h.number > :entries)""")
                .param("entries", earlier.entries())
                .query(Boolean.class)
                .single();
    }
}
