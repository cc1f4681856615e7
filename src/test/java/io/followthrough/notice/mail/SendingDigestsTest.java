package io.followthrough.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.followthrough.MovedClock;
import io.followthrough.notice.mail.FaultyServer.Fault;
import io.followthrough.notice.outbox.Claimed;
import io.followthrough.notice.outbox.Patience;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The queue keeps everything, whatever the server does. */
class SendingDigestsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Patience PATIENCE =
            new Patience(3, Duration.ofMinutes(5), Duration.ofHours(6), Duration.ofMinutes(10));

    private final MovedClock clock = new MovedClock();
    private final DigestTable table = emptyTable();

    @Test
    void a_digest_that_is_due_reaches_a_mail_server_once() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            queue("staff");
            table.queue("head", clock.instant().plusSeconds(60));
            SendingDigests sending = sending(smtp(server.getSmtp().getPort()));

            assertThat(sending.sendDue()).isEqualTo(1);
            assertThat(sending.sendDue()).isZero();

            assertThat(table.statusOf("head")).isEqualTo("QUEUED");
            MimeMessage[] received = server.getReceivedMessages();
            assertThat(received).hasSize(1);
            assertThat(received[0].getHeader("Message-ID"))
                    .containsExactly("<digest.staff.2026-11-23@followthrough.example>");
            assertThat(received[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(received[0].getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        } finally {
            server.stop();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Fault.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void what_a_faulty_server_does_not_take_waits_is_given_up_visibly_and_goes_when_asked(Fault fault)
            throws Exception {
        try (FaultyServer server = new FaultyServer()) {
            server.fails(fault);
            queue("staff");
            SendingDigests sending = sending(smtp(server.port()));

            assertThat(sending.sendDue()).isZero();
            assertThat(table.statusOf("staff")).isEqualTo("QUEUED");
            assertThat(table.errorOf("staff")).isNotBlank();
            sending.sendDue();
            assertThat(table.triesOf("staff")).as("not before its time").isEqualTo(1);

            clock.moveTo(DAY, LocalTime.of(12, 5));
            sending.sendDue();
            clock.moveTo(DAY, LocalTime.of(12, 14));
            sending.sendDue();
            assertThat(table.triesOf("staff")).as("waits twice as long").isEqualTo(2);
            clock.moveTo(DAY, LocalTime.of(12, 15));
            sending.sendDue();
            assertThat(table.statusOf("staff")).isEqualTo("GAVE_UP");

            server.fails(Fault.NONE);
            assertThat(sending.sendDue()).isZero();
            assertThat(table.outbox().tryAgain(table.idOf("staff"), clock.instant()))
                    .isTrue();
            assertThat(sending.sendDue()).isEqualTo(1);
            assertThat(table.statusOf("staff")).isEqualTo("SENT");
            assertThat(idsOf(server)).containsOnly("<digest.staff.2026-11-23@followthrough.example>");
        }
    }

    @Test
    void a_server_that_is_not_there_keeps_everything_waiting() throws Exception {
        int nobody;
        try (FaultyServer server = new FaultyServer()) {
            nobody = server.port();
        }
        queue("staff", "head");
        assertThat(sending(smtp(nobody)).sendDue()).isZero();
        assertThat(List.of(table.statusOf("staff"), table.statusOf("head"))).containsOnly("QUEUED");
        assertThat(table.triesOf("head")).as("others need not be tried now").isZero();
    }

    @Test
    void one_bad_address_does_not_block_the_others() throws Exception {
        try (FaultyServer server = new FaultyServer()) {
            queue("poison", "not an address", "staff", "head");
            assertThat(sending(smtp(server.port())).sendDue()).isEqualTo(2);
            assertThat(table.errorOf("poison")).contains("550");
            assertThat(table.errorOf("not an address")).isEqualTo("This is no e-mail address: correct it.");
            assertThat(server.received()).hasSize(2);
        }
    }

    @Test
    void a_crash_after_the_server_took_it_repeats_it_once_with_the_same_key() throws Exception {
        try (FaultyServer server = new FaultyServer()) {
            queue("staff");
            Post dying = letter -> {
                smtp(server.port()).take(letter);
                throw new Killed();
            };
            assertThatThrownBy(() -> sending(dying).sendDue()).isInstanceOf(Killed.class);
            assertThat(table.statusOf("staff")).isEqualTo("SENDING");
            assertThat(sending(smtp(server.port())).sendDue())
                    .as("the claim still holds")
                    .isZero();

            clock.moveTo(DAY, LocalTime.of(12, 11));
            assertThat(sending(smtp(server.port())).sendDue()).isEqualTo(1);
            assertThat(idsOf(server)).hasSize(2).containsOnly("<digest.staff.2026-11-23@followthrough.example>");
        }
    }

    @Test
    void a_digest_that_ends_the_application_each_time_is_given_up() {
        queue("staff");
        for (int hour = 12; hour < 16; hour++) {
            clock.moveTo(DAY, LocalTime.of(hour, 0));
            table.outbox().claim(clock.instant(), clock.instant().plus(PATIENCE.claim()));
        }
        clock.moveTo(DAY, LocalTime.of(17, 0));
        assertThat(sending(letter -> {}).sendDue()).isZero();
        assertThat(table.statusOf("staff")).isEqualTo("GAVE_UP");
    }

    @Test
    void a_node_whose_claim_ended_does_not_undo_what_another_did() {
        queue("staff");
        Claimed slow = table.outbox()
                .claim(clock.instant(), clock.instant().plus(PATIENCE.claim()))
                .orElseThrow();
        clock.moveTo(DAY, LocalTime.of(12, 11));
        assertThat(sending(letter -> {}).sendDue()).isEqualTo(1);
        table.outbox().waits(slow, clock.instant(), "too late");
        assertThat(table.statusOf("staff")).isEqualTo("SENT");
    }

    @Test
    void several_nodes_send_each_digest_once() throws Exception {
        String[] people =
                Stream.iterate(1, n -> n + 1).limit(100).map(n -> "p" + n).toArray(String[]::new);
        queue(people);
        try (FaultyServer server = new FaultyServer()) {
            ExecutorService nodes = Executors.newFixedThreadPool(4);
            Callable<Integer> node = () -> sending(smtp(server.port())).sendDue();
            int sent = 0;
            for (Future<Integer> each : nodes.invokeAll(List.of(node, node, node, node))) {
                sent += each.get();
            }
            nodes.shutdown();
            assertThat(sent).isEqualTo(100);
            assertThat(idsOf(server)).hasSize(100).doesNotHaveDuplicates();
        }
    }

    @Test
    void without_a_server_letters_lie_in_a_folder(@TempDir Path folder) throws Exception {
        queue("staff");
        assertThat(sending(new FolderPost(folder.resolve("outbox"))).sendDue()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("outbox/digest.staff.2026-11-23@followthrough.example.eml")))
                .contains("Message-ID: <digest.staff.2026-11-23@followthrough.example>");
        assertThat(folder.resolve("outbox")).isDirectoryNotContaining("glob:**.tmp");
    }

    /** Where digests wait. */
    DigestTable emptyTable() {
        return new DigestTable();
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private void queue(String... people) {
        for (String person : people) {
            table.queue(person, clock.instant());
        }
    }

    private SendingDigests sending(Post post) {
        Letters letters = digest -> new Letter(
                digest.key(),
                "followthrough@example.org",
                digest.recipient().contains(" ") ? digest.recipient() : digest.recipient() + "@example.org",
                "What waits for you",
                "One thing",
                "<p>One thing</p>",
                URI.create("https://example.org/unsubscribe"));
        return new SendingDigests(table.outbox(), letters, post, () -> PATIENCE, clock);
    }

    private static Post smtp(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        for (String timeout : List.of("connectiontimeout", "timeout", "writetimeout")) {
            sender.getJavaMailProperties().setProperty("mail.smtp." + timeout, "400");
        }
        return new SmtpPost(sender);
    }

    private static List<String> idsOf(FaultyServer server) {
        Pattern id = Pattern.compile("(?m)^Message-ID: *\\s?(<.*>)");
        return server.received().stream()
                .flatMap(letter -> id.matcher(letter).results().map(found -> found.group(1)))
                .toList();
    }
}
