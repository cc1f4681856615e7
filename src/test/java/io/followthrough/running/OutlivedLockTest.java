package io.followthrough.running;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.Postgres;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** A step of the review that works longer than its job is locked is begun a second time, by another node or thread, while the first still works. */
class OutlivedLockTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final String[] SHORT_LOCK = {
        "camunda.bpm.job-execution.lock-time-in-millis=1000",
        "camunda.bpm.job-execution.wait-time-in-millis=200",
        "camunda.bpm.job-execution.max-wait=400",
        "followthrough.notices.sending=false"
    };

    /** The first who writes there does so slowly; everybody who comes to write is counted, even if it is taken back. */
    private static final String SLOW = """
            create sequence %1$s_begun;
            create function %1$s_slowly() returns trigger as $$
            begin
                if nextval('%1$s_begun') = 1 then
                    perform pg_sleep(5);
                end if;
                return null;
            end $$ language plpgsql;
            create trigger %1$s_slowly before update on %1$s for each statement execute function %1$s_slowly();
            """;

    private final ManyActions actions = new ManyActions(DAY, 20, 10);

    @Test
    void what_is_begun_twice_is_done_once_and_nobody_has_to_mend_it() throws Exception {
        String shared = Postgres.database();
        try (Node alone = Node.start(Node.inMemory(), List.of(), "followthrough.notices.sending=false");
                Node one = Node.start(shared, List.of(), SHORT_LOCK);
                Node other = Node.start(shared, List.of(), SHORT_LOCK)) {
            actions.lay(alone);
            actions.lay(one);
            alone.review();
            JdbcTemplate database = one.database();
            for (String lock : List.of("latest_review", "latest_queue")) {
                database.execute(SLOW.formatted(lock));
            }

            String review = other.its(RuntimeService.class)
                    .startProcessInstanceByKey("daily-review")
                    .getId();
            HistoryService history = one.its(HistoryService.class);
            await(history, review);

            assertThat(begun(database, "latest_review")).as("judging was begun").isGreaterThan(1);
            assertThat(begun(database, "latest_queue")).as("queueing was begun").isGreaterThan(1);
            Outcome.in(database).isTheSameAs(Outcome.in(alone.database()), "when locks were too short");
            Outcome.keepsPromises(database, "when locks were too short");
            assertThat(history.createHistoricActivityInstanceQuery()
                            .processInstanceId(review)
                            .activityType("serviceTask")
                            .count())
                    .as("each step, once")
                    .isEqualTo(3);
            assertThat(history.createHistoricIncidentQuery().count()).isZero();
            assertThat(one.its(ManagementService.class)
                            .createJobQuery()
                            .noRetriesLeft()
                            .count())
                    .isZero();
        }
    }

    private static long begun(JdbcTemplate database, String lock) {
        return Objects.requireNonNull(database.queryForObject("select last_value from " + lock + "_begun", Long.class));
    }

    private static void await(HistoryService history, String review) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            HistoricProcessInstance found = history.createHistoricProcessInstanceQuery()
                    .processInstanceId(review)
                    .singleResult();
            if (found != null && found.getEndTime() != null) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The review has not ended.");
    }
}
