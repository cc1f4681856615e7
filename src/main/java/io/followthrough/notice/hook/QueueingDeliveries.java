package io.followthrough.notice.hook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.rulebook.telling.FlagsChanged;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Queues for each hook what a review changed, in the transaction of the review: both happen or neither. */
@Component
class QueueingDeliveries {

    private static final int PAGE = 1000;

    private final JdbcClient database;
    private final ObjectMapper json;
    private final Clock clock;

    QueueingDeliveries(JdbcClient database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** What a receiver reads; {@code review} is the day, {@code delivery} the same each time that it is sent. */
    record Body(String delivery, String review, List<Raised> raised, List<Cleared> cleared) {}

    /** A flag that was not there before; the facts stay here, behind the sign-in. */
    record Raised(String rule, String severity, String reference, String since) {}

    /** A flag that is gone. */
    record Cleared(String rule, String reference, String because) {}

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(FlagsChanged change) {
        List<Long> hooks = database.sql("select id from hook where enabled order by id")
                .query(Long.class)
                .list();
        if (hooks.isEmpty()) {
            return;
        }
        List<Raised> raised = change.raised().stream()
                .map(flag -> new Raised(
                        flag.rule().name(),
                        flag.severity().name(),
                        flag.subject(),
                        flag.since().toString()))
                .toList();
        List<Cleared> cleared = change.cleared().stream()
                .map(flag -> new Cleared(flag.rule(), flag.subject(), flag.because()))
                .toList();
        for (long hook : hooks) {
            for (int from = 0; from < Math.max(raised.size(), cleared.size()); from += PAGE) {
                queue(hook, change.asOf(), page(raised, from), page(cleared, from));
            }
        }
    }

    private static <T> List<T> page(List<T> all, int from) {
        return all.subList(Math.min(from, all.size()), Math.min(from + PAGE, all.size()));
    }

    private void queue(long hook, LocalDate asOf, List<Raised> raised, List<Cleared> cleared) {
        String key = UUID.randomUUID().toString();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        database.sql("""
                        insert into hook_delivery (recipient, hook, body, status, send_from, next_try, message_id)
                        values (:recipient, :hook, :body, 'QUEUED', :now, :now, :key)""")
                .param("recipient", Long.toString(hook))
                .param("hook", hook)
                .param("body", write(new Body(key, asOf.toString(), raised, cleared)))
                .param("now", now)
                .param("key", key)
                .update();
    }

    private String write(Body body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A delivery cannot be written.", impossible);
        }
    }
}
