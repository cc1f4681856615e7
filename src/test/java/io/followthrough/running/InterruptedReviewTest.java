package io.followthrough.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** A review that loses its database at any statement and is asked for again leaves behind what one leaves that nothing interrupted. */
class InterruptedReviewTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 17);
    private static final int CUTS = Integer.getInteger("review.cuts", 60);
    private static final int EACH_DAY = 4;
    private static final long SEED = Long.getLong("review.seed", System.nanoTime());

    private static final String[] NOTHING_BESIDES = {
        "camunda.bpm.job-execution.enabled=false", "followthrough.notices.sending=false", "followthrough.review.part=10"
    };

    /** Whoever tells of each failure at length. */
    private static final List<String> LOUD = List.of(
            "io.followthrough.workflow",
            "org.apache.catalina",
            "org.springframework.transaction",
            "org.camunda",
            "com.zaxxer");

    private static final LoggingSystem LOGGING = LoggingSystem.get(InterruptedReviewTest.class.getClassLoader());

    private final ManyActions actions = new ManyActions(FIRST, 40, 15);
    private final Random random = new Random(SEED);

    @Test
    void a_review_cut_off_at_any_statement_and_asked_for_again_tells_what_it_would_have_told() throws Exception {
        System.out.printf("-Dreview.cuts=%d -Dreview.seed=%d%n", CUTS, SEED);
        try (Node whole = Node.start(Node.inMemory(), List.of(), NOTHING_BESIDES);
                Node cut = Node.start(Node.inMemory(), List.of(CutDatabase.BeforeTheDatabase.class), NOTHING_BESIDES)) {
            LOUD.forEach(logger -> LOGGING.setLogLevel(logger, LogLevel.OFF));
            actions.lay(whole);
            actions.lay(cut);
            CutDatabase database = cut.its(CutDatabase.class);
            int statements = 100;
            int failed = 0;
            for (int done = 0; done < CUTS; done += EACH_DAY) {
                LocalDate day = FIRST.plusDays(done / EACH_DAY);
                for (Node node : List.of(whole, cut)) {
                    node.clock().moveTo(day);
                    actions.live(node.database(), day);
                }
                whole.review();
                for (int i = 0; i < EACH_DAY; i++) {
                    int at = 1 + random.nextInt(statements);
                    database.cutAt(at, random.nextBoolean());
                    failed += fails(cut) ? 1 : 0;
                    database.mend();
                    Outcome.keepsPromises(cut.database(), "cut at %d of %d on %s".formatted(at, statements, day));
                }
                database.cutAt(Integer.MAX_VALUE, false);
                cut.review();
                statements = Math.max(60, database.mend());
                Outcome.in(cut.database()).isTheSameAs(Outcome.in(whole.database()), "on " + day);
            }
            System.out.printf("%d cuts, of which %d were noticed by who asked for the review%n", CUTS, failed);
            assertThat(failed).isPositive();
        } finally {
            LOUD.forEach(logger -> LOGGING.setLogLevel(logger, null));
        }
    }

    private static boolean fails(Node node) throws InterruptedException {
        try {
            node.review();
            return false;
        } catch (IOException refused) {
            return true;
        }
    }
}
