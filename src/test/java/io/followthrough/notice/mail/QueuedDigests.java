package io.followthrough.notice.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts digests into the queue as the daily review does. */
@TestComponent
class QueuedDigests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final JdbcClient database;

    QueuedDigests(JdbcClient database) {
        this.database = database;
    }

    /** A digest that is due; its number. */
    long queue(String recipient) {
        String key = "digest." + UUID.randomUUID() + "@localhost";
        database.sql("insert into digest (recipient, for_day, status, send_from, next_try, message_id)"
                        + " values (:who, :day, 'QUEUED', :from, :from, :key)")
                .param("who", recipient)
                .param("day", DAY)
                .param("from", Instant.EPOCH.atOffset(ZoneOffset.UTC))
                .param("key", key)
                .update();
        return database.sql("select id from digest where message_id = :key")
                .param("key", key)
                .query(Long.class)
                .single();
    }

    /** Something that stands in it. */
    void tell(long digest, String recipient, String rule, String subject, String duty, String facts) {
        database.sql(
                        "insert into notice (recipient, rule, subject, audience, duty, step, reached_on, since, loud, facts,"
                                + " policy, policy_version, queued_on, status, digest)"
                                + " values (:who, :rule, :subject, 'UNIT_HEAD', :duty, 'FIRST', :day, :since, false, :facts,"
                                + " 'default', 1, :day, 'IN_DIGEST', :digest)")
                .param("who", recipient)
                .param("rule", rule)
                .param("subject", subject)
                .param("duty", duty)
                .param("day", DAY)
                .param("since", DAY.minusDays(30))
                .param("facts", facts)
                .param("digest", digest)
                .update();
    }

    /** It was tried as often as the policy allows. */
    void giveUp(long digest, String because) {
        database.sql("update digest set status = 'GAVE_UP', last_error = :because where id = :id")
                .param("because", because)
                .param("id", digest)
                .update();
    }

    String statusOf(long digest) {
        return database.sql("select status from digest where id = :id")
                .param("id", digest)
                .query(String.class)
                .single();
    }
}
