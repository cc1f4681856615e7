package io.followthrough.rulebook;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the review of the morning has come, in the same row that whoever reviews locks. */
@Component
class UnderWay {

    /** What was judged longer ago is judged again, so that nobody is told in the afternoon what was true in the morning. */
    private static final Duration STALE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    UnderWay(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The last evaluation that the review of that day has judged; empty when none is under way, or it stood still for long. */
    String reached(LocalDate day) {
        return jdbc.sql("select reached from latest_review where under_way = :day and reached_at > :fresh")
                .param("day", day)
                .param("fresh", now().minus(STALE))
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Notes the last evaluation of a part; nothing means that the review is over. */
    void note(LocalDate day, @Nullable String reached) {
        jdbc.sql("update latest_review set under_way = :day, reached = :reached, reached_at = :now")
                .param("day", reached == null ? null : day)
                .param("reached", reached)
                .param("now", now())
                .update();
    }

    /** Whether all parts are judged. */
    boolean over() {
        return jdbc.sql("select count(*) from latest_review where reached is not null")
                        .query(Integer.class)
                        .single()
                == 0;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
