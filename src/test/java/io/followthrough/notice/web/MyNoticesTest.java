package io.followthrough.notice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.followthrough.ApplicationTest;
import io.followthrough.notice.preference.Preferences;
import io.followthrough.notice.preference.Rhythm;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Everybody decides what they receive, and who reads their calendar. */
@ApplicationTest
@TestPropertySource(properties = "followthrough.demo.portfolio=true")
class MyNoticesTest {

    @Autowired
    MockMvc http;

    @Autowired
    Preferences preferences;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void a_person_changes_what_they_receive_on_the_page_and_nothing_of_others() throws Exception {
        http.perform(post("/me/notices")
                        .with(user("head").roles("UNIT_HEAD"))
                        .with(csrf())
                        .param("rhythm", "OFF")
                        .param("weekday", "FRIDAY")
                        .param("language", "ES")
                        .param("zone", "America/Lima")
                        .param("person", "staff"))
                .andExpect(redirectedUrl("/me/notices"));

        assertThat(preferences.of("head").rhythm()).isEqualTo(Rhythm.OFF);
        assertThat(preferences.of("staff").rhythm()).isEqualTo(Rhythm.DAILY);
        http.perform(get("/me/notices").with(user("head").roles("UNIT_HEAD")))
                .andExpect(content().string(containsString("selected=\"selected\">America/Lima")));
    }

    @Test
    void what_is_told_next_is_seen_with_its_reason_and_leads_to_where_it_is_done() throws Exception {
        http.perform(get("/me/notices/next").with(user("staff2").roles("UNIT_STAFF")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("on 24 November 2026, should nothing change")))
                .andExpect(content().string(containsString("Do it, and report")))
                .andExpect(content().string(containsString("href=\"/r/ADC-2025-PFM/")));
    }

    @Test
    void a_change_from_another_site_is_refused() throws Exception {
        for (String page : List.of("/me/notices", "/me/calendar", "/me/calendar/revocation")) {
            http.perform(post(page).with(user("office").roles("EVALUATION_OFFICE")))
                    .andExpect(status().isForbidden());
        }
    }

    @Test
    void a_script_changes_only_what_it_names() throws Exception {
        change("{\"rhythm\": \"WEEKLY\", \"weekday\": \"THURSDAY\"}").andExpect(status().isOk());
        change("{\"language\": \"DE\"}")
                .andExpect(jsonPath("$.rhythm").value("WEEKLY"))
                .andExpect(jsonPath("$.weekday").value("THURSDAY"))
                .andExpect(jsonPath("$.language").value("DE"))
                .andExpect(jsonPath("$.zone").value("Europe/Zurich"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"weekday\": \"SUNDAY\"}", "{\"zone\": \"Mars/Olympus\"}"})
    void what_cannot_be_is_refused_in_words(String wanted) throws Exception {
        change("{\"language\": \"EN\"}").andExpect(status().isOk());
        change(wanted)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].message").value(containsString("Choose")));
    }

    @Test
    void the_calendar_holds_what_falls_due_under_names_that_stay() throws Exception {
        String path = newAddress("staff");
        List<VEvent> first = events(path);

        assertThat(first).isNotEmpty();
        assertThat(first).allSatisfy(event -> {
            assertThat(event.getRequiredProperty("DTSTART").getParameters("VALUE"))
                    .hasToString("[VALUE=DATE]");
            assertThat(event.getRequiredProperty("URL").getValue()).startsWith("http://localhost/r/");
        });
        assertThat(uids(events(path))).containsExactlyElementsOf(uids(first)).doesNotHaveDuplicates();
        assertThat(uids(events(newAddress("auditor")))).isEmpty();
    }

    @Test
    void an_address_is_good_until_there_is_another_or_none_and_only_its_hash_is_kept() throws Exception {
        String old = newAddress("director");
        http.perform(get(old)).andExpect(status().isOk());
        String now = newAddress("director");
        http.perform(get(old)).andExpect(status().isNotFound());
        http.perform(get(now)).andExpect(status().isOk());
        String token = now.substring("/calendar/".length(), now.length() - ".ics".length());
        assertThat(token).hasSize(43);
        assertThat(jdbc.queryForList("select * from calendar_address").toString())
                .doesNotContain(token);

        http.perform(delete("/api/me/calendar").with(httpBasic("director", "demo")))
                .andExpect(status().isNoContent());

        http.perform(get(now)).andExpect(status().isNotFound());
    }

    @Test
    void an_address_of_whoever_is_not_there_any_more_leads_nowhere() throws Exception {
        String path = newAddress("committee");
        jdbc.update("update calendar_address set person = 'gone' where person = 'committee'");
        http.perform(get(path)).andExpect(status().isNotFound());
    }

    private ResultActions change(String wanted) throws Exception {
        return http.perform(put("/api/me/notices")
                .with(httpBasic("staff2", "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(wanted));
    }

    private String newAddress(String person) throws Exception {
        String answer = http.perform(post("/api/me/calendar").with(httpBasic(person, "demo")))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.<String>read(answer, "$.address").substring("http://localhost".length());
    }

    private List<VEvent> events(String path) throws Exception {
        String read = http.perform(get(path))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/calendar;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return new CalendarBuilder().build(new StringReader(read)).getComponents("VEVENT");
    }

    private static Stream<String> stream(List<VEvent> events) {
        return events.stream().map(event -> event.getRequiredProperty("UID").getValue());
    }

    private static List<String> uids(List<VEvent> events) {
        return stream(events).toList();
    }
}
