package io.followthrough.notice.ledger;

import io.followthrough.portfolio.Paging;
import io.followthrough.portfolio.Slice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the ledger, the latest line first. */
@Component
public class LedgerLines {

    private static final String ASKED = """
            from notice left join digest on digest.id = notice.digest
            where (cast(:whose as varchar) is null or notice.recipient = :whose)
              and (cast(:recipient as varchar) is null or notice.recipient = :recipient)
              and (cast(:subject as varchar) is null or notice.subject = :subject)
              and (cast(:day as date) is null or notice.queued_on = :day)
            """;
    private static final String LINES = "select notice.*, digest.for_day, digest.status as mail, digest.sent_at "
            + ASKED + " order by notice.id desc";

    /** Lines that a long file has in memory at a time. */
    private static final int FETCHED = 500;

    private final JdbcClient jdbc;

    LedgerLines(DataSource database) {
        JdbcTemplate some = new JdbcTemplate(database);
        some.setFetchSize(FETCHED);
        this.jdbc = JdbcClient.create(some);
    }

    /**
     * One page of what is asked for.
     *
     * @param whose only that person's, whatever is asked for; everybody's when missing
     */
    public Slice<LedgerLine> page(@Nullable String whose, LedgerFilter asked) {
        Paging paging = Paging.of(asked.page(), asked.size(), null);
        long total =
                with("select count(*) " + ASKED, whose, asked).query(Long.class).single();
        return new Slice<>(
                with(LINES + " offset :from rows fetch first :most rows only", whose, asked)
                        .param("from", paging.offset())
                        .param("most", paging.size())
                        .query((row, number) -> line(row))
                        .list(),
                total,
                paging.page(),
                paging.size());
    }

    /** All lines of all pages, one after the other. */
    @Transactional(readOnly = true)
    public void each(@Nullable String whose, LedgerFilter asked, Consumer<LedgerLine> to) {
        try (Stream<LedgerLine> lines = with(LINES, whose, asked).query((row, number) -> line(row)).stream()) {
            lines.forEach(to);
        }
    }

    private JdbcClient.StatementSpec with(String sql, @Nullable String whose, LedgerFilter asked) {
        return jdbc.sql(sql)
                .param("whose", whose)
                .param("recipient", asked.recipient())
                .param("subject", asked.subject())
                .param("day", asked.day());
    }

    private static LedgerLine line(ResultSet row) throws SQLException {
        return new LedgerLine(
                row.getString("recipient"),
                row.getString("on_behalf_of"),
                row.getString("rule"),
                row.getString("subject"),
                row.getString("audience"),
                row.getString("step"),
                row.getObject("reached_on", LocalDate.class),
                row.getBoolean("loud"),
                row.getString("facts"),
                row.getString("policy") + " " + row.getInt("policy_version"),
                row.getObject("queued_on", LocalDate.class),
                row.getString("status"),
                row.getString("status_because"),
                row.getObject("for_day", LocalDate.class),
                row.getString("mail"),
                row.getObject("sent_at", OffsetDateTime.class));
    }
}
