package io.followthrough.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.ApplicationTest;
import io.followthrough.rulebook.telling.Duty;
import io.followthrough.shared.Language;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Titles and names can hold anything; a letter stays what it is. */
@ApplicationTest
@Import({QueuedDigests.class, WrittenDigests.class})
@TestPropertySource(properties = "followthrough.demo.portfolio=true")
class HostileTitlesTest {

    static final List<String> TITLES = List.of(
            "<script>alert(1)</script><img src=x onerror=alert(1)>",
            "A title\r\nBcc: all@example.org\r\n\r\n<b>Another letter</b>",
            "\"Quotes\" 'of both kinds' & &amp; “typographic” `and others`",
            "Turned \u202Earound\u202C, \u2066isolated\u2069 and \u200Fmarked; \u0645\u0631\u062D\u0628\u0627 is Arabic",
            "[(${7 * 7})] [[${T(java.lang.Runtime)}]] th:text={0} #{product} {?a:b}",
            "\u2028Line\u2029separators\u0000and\u0007bells\uD83D\uDE00",
            "long ".repeat(2000),
            "w".repeat(10_000));

    @Autowired
    WrittenDigests written;

    static Stream<Arguments> all() {
        return Stream.of(Language.values())
                .flatMap(language -> TITLES.stream().map(title -> Arguments.of(language, title)));
    }

    @ParameterizedTest(name = "{0}, number {index}")
    @MethodSource("all")
    void no_title_and_no_name_changes_a_letter_or_its_headers(Language language, String hostile) throws Exception {
        Letter letter = written.of(language, hostile, hostile);
        Letter plain = written.of(language, "Unit head, Trade", "A title");

        Document html = Jsoup.parse(letter.html());
        assertThat(html.select("*").eachText())
                .hasSameSizeAs(Jsoup.parse(plain.html()).select("*").eachText());
        assertThat(html.select("script, img, b, iframe, object, link, form")).isEmpty();
        assertThat(html.select("[href]").eachAttr("href")).allMatch(link -> link.startsWith("http://localhost:8080/"));
        assertThat(html.select("*").stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(attribute -> attribute.getKey()))
                .noneMatch(name -> name.startsWith("on"));
        assertThat(html.select("h2").eachText()).hasSize(Duty.values().length);
        assertThat(letter.text().lines().count()).isEqualTo(plain.text().lines().count());
        assertThat(letter.text()
                        .lines()
                        .map(String::length)
                        .max(Integer::compare)
                        .orElseThrow())
                .isLessThan(1000);
        assertThat(letter.text() + html.text())
                .doesNotContain("49\u0000")
                .doesNotContainPattern("[\u202A-\u202E\u2066-\u2069]");
        assertThat(letter.subject()).isEqualTo(plain.subject());
        assertThat(headers(letter)).isEqualTo(headers(plain));
    }

    private static List<String> headers(Letter letter) throws Exception {
        MimeMessage message = letter.message(Instant.EPOCH);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        String head = bytes.toString(StandardCharsets.US_ASCII).split("\r\n\r\n", 2)[0];
        assertThat(head.lines().filter(line -> line.startsWith("Bcc"))).isEmpty();
        return Collections.list(message.getAllHeaders()).stream()
                .filter(header -> !header.getName().equals("Content-Type"))
                .map(header -> header.getName() + ": " + header.getValue())
                .toList();
    }
}
