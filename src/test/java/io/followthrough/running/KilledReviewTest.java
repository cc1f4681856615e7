package io.followthrough.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.FileSystemUtils;

/** A process that is killed while it reviews or sends, and started again, tells what one tells that nobody kills. */
class KilledReviewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final int KILLS = Integer.getInteger("review.kills", 2);
    private static final int TWICE = 2;
    private static final long SEED = Long.getLong("review.seed", System.nanoTime());
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<String> PROGRAM = List.of(
            "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), "io.followthrough.Followthrough");

    private final Random random = new Random(SEED);
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private MessageDeliveryHandler usual;

    @TempDir
    Path folders;

    @BeforeEach
    void receive() {
        mail.start();
        usual = mail.getUserManager().getMessageDeliveryHandler();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void a_review_killed_at_any_moment_and_begun_again_tells_what_it_would_have_told() throws Exception {
        System.out.printf("-Dreview.kills=%d -Dreview.seed=%d%n", KILLS, SEED);
        Path laid = folders.resolve("laid");
        try (Node node = Node.start(address(laid), List.of())) {
            new ManyActions(DAY, 400, 60).lay(node);
        }
        Path whole = copy(laid, "whole");
        double seconds;
        try (RunningApplication application = start(whole)) {
            Client office = application.awaitFirstPage("office", "demo");
            long begin = System.nanoTime();
            office.post("/api/daily-review");
            seconds = (awaitSilence() - begin) / 1e9;
        }
        Outcome expected = look(whole, Outcome::in);
        int digests = expected.digests().size();
        assertThat(letters()).hasSize(digests).hasSizeGreaterThan(50);
        System.out.printf("nobody kills it: %.1f s, %s%n", seconds, look(whole, KilledReviewTest::stage));

        int hits = 0;
        for (int round = 1; hits < KILLS; round++) {
            mail.purgeEmailFromAllMailboxes();
            Path data = copy(laid, "killed");
            boolean morning = round % 2 == 0;
            if (morning) {
                assertThat(look(data, KilledReviewTest::morningCame)).isOne();
            }
            String after = "";
            boolean inTime = true;
            int crashes = 0;
            while (inTime && crashes < TWICE && hits < KILLS) {
                double moment = random.nextDouble() * seconds;
                int missing = digests - letters().size();
                int letter = hits % 4 == 1 ? 1 + random.nextInt(Math.max(1, missing)) : 0;
                try (RunningApplication application = start(data)) {
                    kill(application, morning, letter, moment);
                }
                crashes++;
                String how = "kill %d, of a review by %s, %s: "
                        .formatted(
                                hits + 1,
                                morning ? "the timer" : "request",
                                letter > 0 ? "at letter " + letter : "after %.2f s".formatted(moment));
                inTime = look(data, KilledReviewTest::tenMinutesPass) < digests;
                how += look(data, KilledReviewTest::stage) + (inTime ? "" : ", which was too late");
                System.out.println(how);
                after += how + "; ";
                // Whoever is killed when all is done was not disturbed.
                hits += inTime ? 1 : 0;
                seconds *= inTime ? 1 : 0.7;
            }
            try (RunningApplication again = start(data)) {
                if (!morning) {
                    again.awaitFirstPage("office", "demo").post("/api/daily-review");
                }
                awaitLetters(digests);
            }
            compare(data, expected, crashes, after);
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private void compare(Path data, Outcome expected, int crashes, String after) throws Exception {
        List<String> statuses = look(data, database -> {
            Outcome.in(database).isTheSameAs(expected, after);
            Outcome.keepsPromises(database, after);
            return database.queryForList("select distinct status from digest", String.class);
        });
        assertThat(statuses).as(after).containsExactly("SENT");
        assertThat(letters()).as("letters " + after).hasSize(expected.digests().size());
        assertThat(letters().values().stream().mapToInt(times -> times - 1).sum())
                .as("letters that came again " + after)
                .isLessThanOrEqualTo(crashes);
    }

    /** Lets a review begin and kills it after some seconds, or when the server has that letter and the sender does not know yet. */
    private void kill(RunningApplication application, boolean morning, int letter, double moment) throws Exception {
        CompletableFuture<Void> killed = new CompletableFuture<>();
        AtomicInteger received = new AtomicInteger();
        mail.getUserManager().setMessageDeliveryHandler((message, mailbox) -> {
            if (received.incrementAndGet() == letter) {
                application.kill();
                killed.complete(null);
            }
            return usual.handle(message, mailbox);
        });
        CompletableFuture<Void> asked = CompletableFuture.completedFuture(null);
        if (morning) {
            application.awaitPort();
        } else {
            Client office = application.awaitFirstPage("office", "demo");
            asked = CompletableFuture.runAsync(() -> ask(office));
        }
        if (letter > 0) {
            killed.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } else {
            Thread.sleep((long) (moment * 1000));
            application.kill();
        }
        asked.join();
        mail.getUserManager().setMessageDeliveryHandler(usual);
    }

    private static void ask(Client office) {
        try {
            office.post("/api/daily-review");
        } catch (IOException | InterruptedException cutOff) {
            // Whoever asked hears nothing of it.
        }
    }

    private RunningApplication start(Path data) throws IOException {
        return RunningApplication.start(
                PROGRAM,
                data,
                "--followthrough.today=" + DAY,
                "--followthrough.demo.portfolio=false",
                "--followthrough.hooks.send=false",
                "--followthrough.review.part=40",
                "--followthrough.notices.sending=true",
                "--followthrough.notices.every=PT0.5S",
                "--followthrough.notices.send-from=00:00",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mail.getSmtp().getPort(),
                "--camunda.bpm.job-execution.lock-time-in-millis=30000",
                "--camunda.bpm.job-execution.max-wait=1000");
    }

    /** The process would have been begun while nobody was there; how many there are. */
    private static int morningCame(JdbcTemplate database) {
        return database.update(
                "update ACT_RU_JOB set DUEDATE_ = ? where HANDLER_TYPE_ = 'timer-start-event' and HANDLER_CFG_ = 'daily-review'",
                DAY.atStartOfDay());
    }

    /** The claim of whoever was sending ends; how many digests are sent. */
    private static int tenMinutesPass(JdbcTemplate database) {
        database.update("update digest set claimed_until = dateadd('MINUTE', -10, claimed_until)");
        return database.queryForObject("select count(*) from digest where status = 'SENT'", Integer.class);
    }

    private static String stage(JdbcTemplate database) {
        return database.queryForObject("""
                select (select count(*) from flag) || ' flags, ' || (select count(*) from notice) || ' notices, '
                    || (select count(*) from digest) || ' digests, of which ' || (select count(*) from digest where status = 'SENT') || ' are sent'""", String.class);
    }

    private static String address(Path data) {
        return "jdbc:h2:file:" + data.resolve("store/followthrough");
    }

    private static <T> T look(Path data, Function<JdbcTemplate, T> question) {
        SingleConnectionDataSource source = new SingleConnectionDataSource(address(data), "sa", "", true);
        try {
            return question.apply(new JdbcTemplate(source));
        } finally {
            source.destroy();
        }
    }

    private Path copy(Path from, String name) throws IOException {
        Path to = folders.resolve(name);
        FileSystemUtils.copyRecursively(from, to);
        return to;
    }

    /** How often each letter came, by its key. */
    private Map<String, Integer> letters() throws Exception {
        Map<String, Integer> letters = new TreeMap<>();
        for (MimeMessage letter : mail.getReceivedMessages()) {
            letters.merge(letter.getMessageID(), 1, Integer::sum);
        }
        return letters;
    }

    private void awaitLetters(int digests) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (letters().size() < digests) {
            assertThat(System.nanoTime())
                    .as("letters: %s of %s", letters().size(), digests)
                    .isLessThan(end);
            Thread.sleep(100);
        }
        // What would come too often comes now, and what is being marked is marked.
        Thread.sleep(2000);
    }

    /** Waits until no more letters come; when the last one came. */
    private long awaitSilence() throws InterruptedException {
        int count = 0;
        long last = System.nanoTime();
        while (count == 0 || System.nanoTime() - last < 5e9) {
            int now = mail.getReceivedMessages().length;
            if (now > count) {
                count = now;
                last = System.nanoTime();
            }
            Thread.sleep(50);
        }
        return last;
    }
}
