package io.followthrough.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.followthrough.Postgres;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two nodes on one PostgreSQL database review and send at the same time, as their clocks go on: what comes of it is what one node leaves behind. */
class TwoNodesTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 2, 20);
    private static final int DAYS = Integer.getInteger("nodes.days", 8);
    private static final long SEED = Long.getLong("nodes.seed", System.nanoTime());
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ManyActions actions = new ManyActions(FIRST, 40, 15);
    private final Random random = new Random(SEED);
    private final ExecutorService together = Executors.newFixedThreadPool(2);
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void receive() {
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
        together.shutdownNow();
    }

    @Test
    void two_nodes_tell_what_one_tells() throws Exception {
        System.out.printf("-Dnodes.days=%d -Dnodes.seed=%d%n", DAYS, SEED);
        String shared = Postgres.database();
        String[] sending = {
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=" + mail.getSmtp().getPort(),
            "followthrough.review.part=10",
            "followthrough.notices.sending=true",
            "followthrough.notices.every=PT0.1S",
            "followthrough.notices.send-from=00:00"
        };
        try (Node alone = Node.start(
                        Node.inMemory(),
                        List.of(),
                        "followthrough.notices.sending=false",
                        "followthrough.notices.send-from=00:00");
                Node one = Node.start(shared, List.of(), sending);
                Node other = Node.start(shared, List.of(), sending)) {
            actions.lay(alone);
            actions.lay(one);
            for (int i = 0; i < DAYS; i++) {
                LocalDate day = FIRST.plusDays(i);
                for (Node node : List.of(alone, one, other)) {
                    node.clock().moveTo(day);
                }
                actions.live(alone.database(), day);
                actions.live(one.database(), day);
                alone.review();
                together(review(one, random.nextBoolean()), review(other, random.nextBoolean()));
                settle(one);
                if (i % 10 == 9 || i == DAYS - 1) {
                    Outcome.in(one.database()).isTheSameAs(Outcome.in(alone.database()), "on " + day);
                }
            }
            Outcome.keepsPromises(one.database(), "in the end");
            everybodyGotEachDigestOnce(one.database());
            assertThat(one.its(ManagementService.class)
                            .createJobQuery()
                            .noRetriesLeft()
                            .count())
                    .as("jobs that have failed for good")
                    .isZero();
            assertThat(one.its(HistoryService.class)
                            .createHistoricJobLogQuery()
                            .failureLog()
                            .count())
                    .as("jobs that failed once")
                    .isZero();
            assertThat(one.database()
                            .queryForObject(
                                    "select deadlocks from pg_stat_database where datname = current_database()",
                                    Integer.class))
                    .as("deadlocks")
                    .isZero();
            System.out.printf(
                    "%d days, %d notices, %d digests, each received once%n",
                    DAYS,
                    one.database().queryForObject("select count(*) from notice", Integer.class),
                    mail.getReceivedMessages().length);
        }
    }

    /** Over HTTP, or as a process whose steps either node may take over. */
    private static Callable<String> review(Node node, boolean byProcess) {
        return () -> byProcess
                ? node.its(RuntimeService.class)
                        .startProcessInstanceByKey("daily-review")
                        .getId()
                : node.review();
    }

    private void together(Callable<String> one, Callable<String> other) throws Exception {
        for (Future<String> each : together.invokeAll(List.of(one, other))) {
            each.get();
        }
    }

    /** Waits until no process runs and everything is sent. */
    private static void settle(Node node) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        RuntimeService processes = node.its(RuntimeService.class);
        while (processes
                                .createProcessInstanceQuery()
                                .processDefinitionKey("daily-review")
                                .count()
                        > 0
                || node.database().queryForObject("select count(*) from digest where status <> 'SENT'", Integer.class)
                        > 0) {
            assertThat(System.nanoTime())
                    .as("patience with %s", node.database().queryForList("select * from digest where status <> 'SENT'"))
                    .isLessThan(end);
            Thread.sleep(20);
        }
    }

    private void everybodyGotEachDigestOnce(JdbcTemplate database) throws Exception {
        List<String> received = new ArrayList<>();
        for (MimeMessage letter : mail.getReceivedMessages()) {
            received.add(letter.getMessageID());
        }
        assertThat(received)
                .containsExactlyInAnyOrderElementsOf(
                        database.queryForList("select '<' || message_id || '>' from digest", String.class));
    }
}
