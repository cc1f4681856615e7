package io.followthrough.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.followthrough.ApplicationTest;
import io.followthrough.notice.preference.Preference;
import io.followthrough.notice.preference.Preferences;
import io.followthrough.notice.preference.Rhythm;
import io.followthrough.shared.Language;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** One click turns digests off, for whoever received the letter and for nobody else. */
@ApplicationTest
@Import(QueuedDigests.class)
@TestPropertySource(properties = "followthrough.demo.portfolio=true")
@Transactional
class UnsubscribingTest {

    @Autowired
    Unsubscribing unsubscribing;

    @Autowired
    Preferences preferences;

    @Autowired
    MockMvc http;

    @Test
    void a_mail_program_turns_digests_off_without_signing_in_and_nothing_else() throws Exception {
        preferences.keep(
                new Preference("staff", Rhythm.WEEKLY, DayOfWeek.FRIDAY, Language.ES, ZoneId.of("America/Lima")));
        String address = "/unsubscribe/" + unsubscribing.token("staff");

        http.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("lang=\"es\"")));
        assertThat(preferences.of("staff").rhythm())
                .as("programs that check links change nothing")
                .isEqualTo(Rhythm.WEEKLY);

        http.perform(post(address)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content("List-Unsubscribe=One-Click"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Ya no recibirá resúmenes")));
        http.perform(post(address)).andExpect(status().isOk());
        assertThat(preferences.of("staff"))
                .isEqualTo(
                        new Preference("staff", Rhythm.OFF, DayOfWeek.FRIDAY, Language.ES, ZoneId.of("America/Lima")));
    }

    @ParameterizedTest
    @CsvSource({"aGVhZA.", "aGVhZA.AAAA", "aGVhZA", "a%20b.%E2%82%AC", "aGVhZA.AAAA.AAAA"})
    void nobody_turns_off_what_others_receive(String token) throws Exception {
        http.perform(post(URI.create("/unsubscribe/" + token))).andExpect(status().isNotFound());
        assertThat(preferences.of("head").rhythm()).isEqualTo(Rhythm.DAILY);
    }

    @Test
    void a_token_of_one_person_is_none_of_another() throws Exception {
        String staff = unsubscribing.token("staff");
        String head = unsubscribing.token("head");
        String mixed = head.split("\\.")[0] + "." + staff.split("\\.")[1];

        http.perform(post("/unsubscribe/" + mixed)).andExpect(status().isNotFound());
        assertThat(unsubscribing.token("staff")).as("always the same").isEqualTo(staff);
    }
}
