package io.followthrough.job;

import io.followthrough.shared.Missing;
import io.followthrough.shared.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Everybody's jobs; each belongs to who began it, and nobody else sees it. */
@Component
public class Jobs {

    /** So many of one person may wait or run at a time. */
    static final int MOST = 5;

    /** What came of a job is kept for so long. */
    static final Duration KEPT = Duration.ofDays(7);

    /** A job that says nothing for so long has ended with the node that worked on it. */
    static final Duration SILENT = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Running running;
    private final Clock clock;

    Jobs(JdbcClient jdbc, Running running, Clock clock) {
        this.jdbc = jdbc;
        this.running = running;
        this.clock = clock;
    }

    /**
     * Begins work, now or when others have ended.
     *
     * @param person user name of who wants it
     * @throws Refused when they have too much under way already
     */
    public Job begin(String person, Work work) {
        OffsetDateTime now = now();
        jdbc.sql("delete from job where began_at < :old")
                .param("old", now.minus(KEPT))
                .update();
        if (of(person).stream().filter(job -> job.status().open()).count() >= MOST) {
            throw Refused.because("job", "You have %d jobs under way. Wait until one has ended, or stop one.", MOST);
        }
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("""
                insert into job (person, file, media_type, status, done, total, began_at, seen_at)
                values (:person, :file, :mediaType, 'WAITING', 0, :total, :now, :now)""")
                .param("person", person)
                .param("file", work.file())
                .param("mediaType", work.mediaType())
                .param("total", work.total())
                .param("now", now)
                .update(id, "id");
        long number = id.getKeyAs(Number.class).longValue();
        running.later(number, work);
        return require(number, person);
    }

    /** What that person began, the latest first. */
    public List<Job> of(String person) {
        return jdbc.sql("select * from job where person = :person order by id desc")
                .param("person", person)
                .query((row, number) -> job(row, clock.instant()))
                .list();
    }

    /** @throws Missing when that person began no such job, or it is too old */
    public Job require(long id, String person) {
        return jdbc.sql("select * from job where id = :id and person = :person")
                .param("id", id)
                .param("person", person)
                .query((row, number) -> job(row, clock.instant()))
                .optional()
                .orElseThrow(() -> new Missing("job", String.valueOf(id)));
    }

    /** Stops it; what has ended already stays as it is. */
    public Job stop(long id, String person) {
        jdbc.sql("""
                update job set status = 'STOPPED', ended_at = :now
                where id = :id and person = :person and status in ('WAITING', 'RUNNING')""")
                .param("now", now())
                .param("id", id)
                .param("person", person)
                .update();
        return require(id, person);
    }

    /** What came of it; nothing while it is not done. */
    public Optional<byte[]> content(Job job) {
        return jdbc.sql("select content from job_content where job = :id")
                .param("id", job.id())
                .query(byte[].class)
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Job job(ResultSet row, Instant now) throws SQLException {
        JobStatus status = JobStatus.valueOf(row.getString("status"));
        Instant seen = row.getObject("seen_at", OffsetDateTime.class).toInstant();
        @Nullable OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Job(
                row.getLong("id"),
                row.getString("person"),
                row.getString("file"),
                row.getString("media_type"),
                status.open() && seen.plus(SILENT).isBefore(now) ? JobStatus.INTERRUPTED : status,
                row.getLong("done"),
                row.getLong("total"),
                row.getObject("began_at", OffsetDateTime.class),
                ended,
                row.getString("problem"));
    }
}
