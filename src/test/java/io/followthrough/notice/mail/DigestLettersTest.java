package io.followthrough.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import io.followthrough.ApplicationTest;
import io.followthrough.notice.outbox.Claimed;
import io.followthrough.notice.preference.Preference;
import io.followthrough.notice.preference.Preferences;
import io.followthrough.shared.Language;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** What stands in a letter, and where its links lead. */
@ApplicationTest
@Import({QueuedDigests.class, WrittenDigests.class})
@TestPropertySource(properties = "followthrough.demo.portfolio=true")
@Transactional
class DigestLettersTest {

    private static final String BASE = "http://localhost:8080";
    private static final String REFERENCE = "ADC-2025-PFM/1";
    private static final String OVERDUE =
            "{\"issuedOn\": \"2026-09-01\", \"daysSinceIssue\": 83, \"responseDays\": 42, \"responseDueOn\": \"2026-10-13\"}";

    @Autowired
    DigestLetters letters;

    @Autowired
    QueuedDigests queued;

    @Autowired
    Preferences preferences;

    @Autowired
    MockMvc http;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | One matter of the follow-up   | Answer the recommendation     | Was due on 13 October 2026.
            FR | Suivi : un point à votre attention | Répondre à la recommandation  | L’échéance était fixée au 13 octobre 2026.
            ES | Un asunto del seguimiento     | Responder a la recomendación  | Venció el 13 de octubre de 2026.
            DE | Ein Punkt zur Umsetzung von Empfehlungen | Empfehlung beantworten | War fällig am 13. Oktober 2026.
            """)
    void a_letter_is_written_in_the_language_of_its_reader(Language language, String subject, String duty, String due) {
        Letter letter = letter(language);

        assertThat(letter.subject()).isEqualTo(subject);
        assertThat(letter.to()).isEqualTo("head@example.org");
        assertThat(letter.text()).contains(duty, due, REFERENCE, BASE + "/r/" + REFERENCE);
        assertThat(Jsoup.parse(letter.html()).text()).contains(duty, due, REFERENCE);
        assertThat(Jsoup.parse(letter.html()).select("html").attr("lang")).isEqualTo(language.code());
        assertThat(letter.text() + letter.html()).doesNotContain("??", "''", " th:", "[(", "{0");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_link_of_every_letter_leads_somewhere(Language language) throws Exception {
        Letter letter = letter(language);
        Set<String> links =
                new LinkedHashSet<>(Jsoup.parse(letter.html()).select("[href]").eachAttr("href"));
        Pattern.compile("https?://\\S+").matcher(letter.text()).results().forEach(found -> links.add(found.group()));
        links.add(letter.unsubscribe().toString());

        assertThat(links).hasSize(3);
        for (String link : links) {
            assertThat(link).startsWith(BASE);
            MockHttpServletResponse answer = follow(link.substring(BASE.length()));
            if (answer.getStatus() == 302) {
                answer = follow(String.valueOf(answer.getRedirectedUrl()).replaceFirst("#.*", ""));
            }
            assertThat(answer.getStatus()).as(link).isEqualTo(200);
        }
    }

    @Test
    void who_is_signed_out_comes_back_to_what_the_link_is_about_after_signing_in() throws Exception {
        MockHttpSession session = new MockHttpSession();
        http.perform(get("/r/" + REFERENCE).session(session)).andExpect(redirectedUrl("http://localhost/login"));
        http.perform(post("/login")
                        .session(session)
                        .with(csrf())
                        .param("username", "head")
                        .param("password", "demo"))
                .andExpect(redirectedUrl("http://localhost/r/" + REFERENCE + "?continue"));
    }

    @Test
    void a_letter_says_nothing_without_something_to_say_and_somebody_to_say_it_to() {
        long empty = queued.queue("head2");
        long stranger = queued.queue("nobody");

        assertThat(problem(empty, "head2")).contains("Nothing stands in this digest");
        assertThat(problem(stranger, "nobody")).contains("Nobody signs in as");
    }

    private String problem(long digest, String recipient) {
        try {
            return letters.of(claimed(digest, recipient)).text();
        } catch (RuntimeException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private Letter letter(Language language) {
        Preference before = preferences.of("head");
        preferences.keep(
                new Preference("head", before.rhythm(), before.weekday(), language, ZoneId.of("Europe/Zurich")));
        long digest = queued.queue("head");
        queued.tell(digest, "head", "RESPONSE_OVERDUE", REFERENCE, "RESPOND", OVERDUE);
        return letters.of(claimed(digest, "head"));
    }

    private static Claimed claimed(long digest, String recipient) {
        return new Claimed(digest, recipient, "digest.1." + digest + "@localhost", 1, Instant.EPOCH);
    }

    private MockHttpServletResponse follow(String path) throws Exception {
        return http.perform(get(URI.create(path)).with(user("head").roles("UNIT_HEAD")))
                .andReturn()
                .getResponse();
    }
}
