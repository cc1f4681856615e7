package io.followthrough.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The written history: it can be added to, read and checked, and nothing else. */
class Ledger {

    private final JdbcTemplate database;

    Ledger(JdbcTemplate database) {
        this.database = database;
    }

    /** Writes down what has no number and no seal yet, after what is there; whoever else writes waits until the transaction ends. */
    void append(List<HistoryEntry> unsealed) {
        Head head = Objects.requireNonNull(database.queryForObject(
                "select number, hash from history_head where id = 1 for update",
                (row, line) -> new Head(row.getLong("number"), row.getString("hash"))));
        for (HistoryEntry entry : unsealed) {
            HistoryEntry sealed = numbered(entry, head.number() + 1).sealed(head.hash());
            insert(sealed);
            head = new Head(sealed.number(), sealed.hash());
        }
        database.update("update history_head set number = ?, hash = ? where id = 1", head.number(), head.hash());
    }

    /** What happened to one thing and to all that belongs to it, oldest first. */
    List<HistoryEntry> read(String reference, String below) {
        return database.query(
                "select * from history_entry where reference = ? or reference like ? order by number",
                (row, line) -> entry(row),
                reference,
                below);
    }

    /** Number of the newest entry; 0 before the first. */
    long latest() {
        return number("select number from history_head where id = 1");
    }

    /** The same of one thing and all that belongs to it. */
    long latest(String reference, String below) {
        return number(
                "select coalesce(max(number), 0) from history_entry where reference = ? or reference like ?",
                reference,
                below);
    }

    private long number(String sql, Object... values) {
        return Objects.requireNonNull(database.queryForObject(sql, Long.class, values));
    }

    /** Reads all from the first entry on, in one statement, so that what is written meanwhile does not disturb. */
    Check check() {
        Walk walk = new Walk();
        return database.query(
                "select e.*, h.number as head_number, h.hash as head_hash from history_head h"
                        + " left join history_entry e on h.id = 1 order by e.number",
                rows -> {
                    @Nullable Head head = null;
                    while (rows.next()) {
                        head = new Head(rows.getLong("head_number"), rows.getString("head_hash"));
                        if (rows.getString("hash") != null) {
                            Optional<Check> broken = walk.pass(entry(rows), head.number());
                            if (broken.isPresent()) {
                                return broken.get();
                            }
                        }
                    }
                    return head == null
                            ? Check.broken(0, "The head of the history is missing.")
                            : walk.end(head.number(), head.hash());
                });
    }

    private void insert(HistoryEntry entry) {
        database.update(
                "insert into history_entry (number, happened_at, person, on_behalf_of, reference, event, details, changes, hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.number(),
                entry.happenedAt().atOffset(ZoneOffset.UTC),
                entry.person(),
                entry.onBehalfOf(),
                entry.reference(),
                entry.event(),
                entry.details(),
                entry.changes(),
                entry.hash());
    }

    private static HistoryEntry numbered(HistoryEntry entry, long number) {
        return new HistoryEntry(
                number,
                entry.happenedAt(),
                entry.person(),
                entry.onBehalfOf(),
                entry.reference(),
                entry.event(),
                entry.details(),
                entry.changes(),
                "");
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        return new HistoryEntry(
                row.getLong("number"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("person"),
                row.getString("on_behalf_of"),
                row.getString("reference"),
                row.getString("event"),
                row.getString("details"),
                row.getString("changes"),
                row.getString("hash"));
    }

    private record Head(long number, String hash) {}
}
