package io.followthrough.notice.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What is on its way: each is claimed by one node at a time, in a transaction that ends before anything is sent. */
public final class Outbox {

    private static final String NEXT = """
            select id, recipient, message_id, tries from %s
            where (status = 'QUEUED' and send_from <= :now and next_try <= :now)
               or (status = 'SENDING' and claimed_until < :now)
            order by next_try, id fetch first 1 row only for update skip locked
            """;

    private final JdbcClient database;
    private final TransactionOperations transaction;
    private final String table;

    /** @param table one with the columns of {@code digest}, such as {@code digest} itself */
    public Outbox(JdbcClient database, TransactionOperations transaction, String table) {
        this.database = database;
        this.transaction = transaction;
        this.table = table;
    }

    /** The next that is due and that nobody else sends, from now on in our hands until the given moment. */
    public Optional<Claimed> claim(Instant now, Instant until) {
        // What the database keeps of it, so that the claim is recognised again.
        Instant end = until.truncatedTo(ChronoUnit.MICROS);
        Optional<Claimed> claimed = transaction.execute(status -> {
            Optional<Claimed> next = database.sql(NEXT.formatted(table))
                    .param("now", at(now))
                    .query((row, number) -> claimed(row, end))
                    .optional();
            next.ifPresent(found -> database.sql("update " + table + " set status = 'SENDING', tries = :tries,"
                            + " claimed_until = :until where id = :id")
                    .param("tries", found.tries())
                    .param("until", at(end))
                    .param("id", found.id())
                    .update());
            return next;
        });
        return claimed == null ? Optional.empty() : claimed;
    }

    /** It was accepted, which stays true even if another node holds it by now. */
    public void sent(Claimed claimed, Instant now) {
        database.sql("update " + table + " set status = 'SENT', sent_at = :now, claimed_until = null, last_error = null"
                        + " where id = :id and status <> 'SENT'")
                .param("now", at(now))
                .param("id", claimed.id())
                .update();
    }

    /** It waits for its next try, unless another node holds it by now. */
    public void waits(Claimed claimed, Instant next, String because) {
        fails(claimed, "QUEUED", next, because);
    }

    /** It is not tried any more, unless another node holds it by now or somebody asks for it. */
    public void gaveUp(Claimed claimed, Instant now, String because) {
        fails(claimed, "GAVE_UP", now, because);
    }

    /** Tries one anew that was given up; whether there was one. */
    public boolean tryAgain(long id, Instant now) {
        return database.sql("update " + table + " set status = 'QUEUED', tries = 0, next_try = :now"
                                + " where id = :id and status = 'GAVE_UP'")
                        .param("now", at(now))
                        .param("id", id)
                        .update()
                == 1;
    }

    private void fails(Claimed claimed, String status, Instant next, String because) {
        database.sql("update " + table
                        + " set status = :status, next_try = :next, last_error = :because, claimed_until = null"
                        + " where id = :id and status = 'SENDING' and claimed_until = :until")
                .param("status", status)
                .param("next", at(next))
                .param("because", because)
                .param("id", claimed.id())
                .param("until", at(claimed.until()))
                .update();
    }

    private static Claimed claimed(ResultSet row, Instant until) throws SQLException {
        return new Claimed(
                row.getLong("id"),
                row.getString("recipient"),
                row.getString("message_id"),
                row.getInt("tries") + 1,
                until);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
