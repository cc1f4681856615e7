package io.followthrough.job;

import io.followthrough.shared.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Does the work of one job: writes a file beside memory, says now and then how far it is, and keeps the file with its end in one transaction. */
@Component
class Running implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Running.class);

    /** So often it says how far it is, whatever its length; one of unknown length says so after each hundred steps. */
    private static final int TIMES = 200;

    private static final int UNKNOWN_EVERY = 100;

    private static final int WORKERS = 2;

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final ExecutorService workers =
            Executors.newFixedThreadPool(WORKERS, new CustomizableThreadFactory("job-"));

    Running(JdbcTemplate jdbc, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Does it as soon as a worker is free. */
    void later(long id, Work work) {
        workers.execute(() -> run(id, work));
    }

    /** What is not done by then is begun anew by whoever wants it. */
    @Override
    public void destroy() {
        workers.shutdownNow();
    }

    private void run(long id, Work work) {
        if (!changed(id, "status = 'RUNNING', seen_at = ?", "WAITING", now())) {
            return;
        }
        try {
            Path file = Files.createTempFile("followthrough-job", ".tmp");
            try {
                try (OutputStream to = Files.newOutputStream(file)) {
                    work.writing().write(to, new Said(id, work.total()));
                }
                keep(id, file);
            } finally {
                Files.delete(file);
            }
        } catch (Progress.Stopped stopped) {
            LOG.info("Job {} was stopped.", id);
        } catch (Refused refused) {
            failed(id, refused.getMessage());
        } catch (IOException | RuntimeException problem) {
            LOG.error("Job {} failed", id, problem);
            failed(id, problem.getMessage());
        }
    }

    /** How far it is, not told more often than anybody could look. */
    private final class Said implements Progress {

        private final long id;
        private final long every;
        private long done;
        private long told;

        Said(long id, long total) {
            this.id = id;
            this.every = total == 0 ? UNKNOWN_EVERY : Math.max(1, total / TIMES);
        }

        @Override
        public void more(long steps) {
            done += steps;
            if (done - told >= every) {
                told = done;
                if (!changed(id, "done = " + done + ", seen_at = ?", "RUNNING", now())) {
                    throw new Stopped();
                }
            }
        }
    }

    private void keep(long id, Path file) {
        transaction.executeWithoutResult(status -> {
            if (changed(id, "status = 'DONE', done = total, ended_at = ?", "RUNNING", now())) {
                jdbc.update("insert into job_content (job, content) values (?, ?)", statement -> {
                    statement.setLong(1, id);
                    try (InputStream content = Files.newInputStream(file)) {
                        statement.setBytes(2, content.readAllBytes());
                    } catch (IOException unreadable) {
                        throw new IllegalStateException("What a job wrote cannot be read again.", unreadable);
                    }
                });
            }
        });
    }

    private void failed(long id, @Nullable String because) {
        String told = because == null ? "Nobody knows why." : because;
        jdbc.update(
                "update job set status = 'FAILED', ended_at = ?, problem = ? where id = ? and status = 'RUNNING'",
                now(),
                told.substring(0, Math.min(told.length(), 2000)),
                id);
    }

    private boolean changed(long id, String values, String from, OffsetDateTime at) {
        return jdbc.update("update job set " + values + " where id = ? and status = ?", at, id, from) == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
