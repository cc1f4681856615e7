package io.followthrough.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.shared.Refused;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles and addresses can hold anything, and make no header. */
class LetterTest {

    private static final String KEY = "digest.1f.2026-11-23@followthrough.example";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Due\r\nBcc: all@example.org",
                "Due\nBcc: all@example.org",
                "Due\rBcc: all@example.org",
                "Due\u2028Bcc: all@example.org",
                "Due\u0085Bcc: all@example.org"
            })
    void a_subject_stays_one_line(String subject) throws Exception {
        MimeMessage message = letter("staff@example.org", subject).message(Instant.EPOCH);
        assertThat(message.getSubject()).isEqualTo("Due Bcc: all@example.org");
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        message.writeTo(written);
        assertThat(written.toString(StandardCharsets.UTF_8)
                        .lines()
                        .takeWhile(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n")))
                .doesNotContainPattern("(?m)^Bcc:");
        assertThat(message.getAllRecipients()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "staff", "staff@example.org\r\nBcc: all@example.org", "a@example.org, b@example.org", "a b@c"
            })
    void what_is_no_address_is_refused(String address) {
        assertThatThrownBy(() -> letter(address, "Due").message(Instant.EPOCH)).isInstanceOf(Refused.class);
    }

    @Test
    void the_key_of_a_message_cannot_break_out_of_its_header() {
        assertThatThrownBy(() -> new Letter(
                        "a@b>\r\nBcc: c",
                        "f@example.org",
                        "t@example.org",
                        "Due",
                        "",
                        "",
                        URI.create("https://x.example")))
                .isInstanceOf(Refused.class);
    }

    private static Letter letter(String to, String subject) {
        return new Letter(
                KEY,
                "followthrough@example.org",
                to,
                subject,
                "Text",
                "<p>Text</p>",
                URI.create("https://example.org/unsubscribe"));
    }
}
