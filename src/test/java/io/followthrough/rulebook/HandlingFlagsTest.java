package io.followthrough.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.followthrough.ApplicationTest;
import io.followthrough.history.Entry;
import io.followthrough.history.Histories;
import io.followthrough.people.AppointingSubstitutes;
import java.net.URI;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Who says what about a flag, and what becomes of it; today is 23 November 2026. */
@ApplicationTest
@Import(StoredPortfolio.class)
class HandlingFlagsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String UNADDRESSED = "EVAL-H/2";
    private static final String OVERDUE = "EVAL-H/1/A1";
    private static final String ACKNOWLEDGED = "{\"rule\": \"UNADDRESSED\", \"reason\": \"The plan is being drafted\"}";
    private static final String SNOOZED =
            "{\"rule\": \"UNADDRESSED\", \"reason\": \"The budget comes first\", \"until\": \"2027-03-31\"}";
    private static final String WITHDRAWN = "{\"rule\": \"UNADDRESSED\", \"reason\": \"It does not\"}";

    @Autowired
    MockMvc http;

    @Autowired
    StoredPortfolio stored;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Histories histories;

    @Autowired
    AppointingSubstitutes appointing;

    @BeforeEach
    void store() {
        stored.accepted("EVAL-H", LocalDate.of(2026, 6, 1), 2);
        stored.action("EVAL-H/1", 1, LocalDate.of(2026, 6, 1));
        jdbc.update("update recommendation set lead_unit = 'TRADE' where evaluation = 'EVAL-H'");
        jdbc.update("update follow_up_action set due = ? where reference = ?", Date.valueOf("2026-11-01"), OVERDUE);
    }

    @AfterEach
    void clear() {
        jdbc.update("delete from flag_handling");
        jdbc.update("delete from policy_number");
        jdbc.update("delete from policy_set");
        stored.clear();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            head, 201
            office, 201
            head2, 403
            staff, 403
            director, 403
            auditor, 403
            admin, 403
            """)
    void the_head_of_the_unit_and_the_office_handle_its_flags(String person, int answer) throws Exception {
        handle(person, OVERDUE, "ACTION_OVERDUE", "ACKNOWLEDGED", "null").andExpect(status().is(answer));
    }

    @Test
    void who_may_not_is_told_who_may() throws Exception {
        begin("staff", "snooze-flag", UNADDRESSED, SNOOZED)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.detail", containsString("unit-head of the unit")))
                .andExpect(jsonPath("$.detail", containsString("evaluation-office")));
    }

    @Test
    void who_stands_in_for_the_head_does_it_in_their_name() throws Exception {
        appointing.appoint("head", "staff", TODAY, TODAY, "head", TODAY);
        begin("staff", "acknowledge-flag", UNADDRESSED, ACKNOWLEDGED).andExpect(status().isNoContent());
        appointing.end("head", "head", TODAY);

        assertThat(lastOf(UNADDRESSED))
                .extracting(Entry::person, Entry::onBehalfOf)
                .containsExactly("staff", "head");
    }

    @Test
    void what_was_said_holds_until_it_is_said_otherwise_and_history_tells() throws Exception {
        begin("head", "snooze-flag", UNADDRESSED, SNOOZED).andExpect(status().isNoContent());
        assertThat(lastOf(UNADDRESSED).words())
                .isEqualTo("Flag \"Unaddressed\" put aside until 31 March 2027: The budget comes first");

        begin("office", "acknowledge-flag", UNADDRESSED, ACKNOWLEDGED).andExpect(status().isNoContent());
        assertThat(lastOf(UNADDRESSED).words())
                .isEqualTo("Flag \"Unaddressed\" acknowledged: The plan is being drafted"
                        + " Before, it was put aside until 31 March 2027.");
        handled(TODAY)
                .andExpect(jsonPath("$[*].kind", contains("ACKNOWLEDGED")))
                .andExpect(jsonPath("$[*].by", contains("office")));

        handle("head", UNADDRESSED, "UNADDRESSED", "WITHDRAWN", "null").andExpect(status().isCreated());
        assertThat(lastOf(UNADDRESSED).words()).isEqualTo("Flag \"Unaddressed\" no longer acknowledged: Known");
        handled(TODAY).andExpect(jsonPath("$").isEmpty());
        begin("head", "withdraw-flag-handling", UNADDRESSED, WITHDRAWN).andExpect(status().isConflict());
    }

    @Test
    void a_handled_flag_shows_by_whom_why_and_until_when() throws Exception {
        String page = "/recommendations/EVAL-H/2";
        String why = "/rules/why?ref=EVAL-H/2&rule=UNADDRESSED";
        read(page).andExpect(content().string(not(containsString("Put aside</strong>"))));
        begin("head", "snooze-flag", UNADDRESSED, SNOOZED).andExpect(status().isNoContent());

        for (String address : new String[] {page, why}) {
            read(address)
                    .andExpect(content().string(containsString("Put aside</strong>")))
                    .andExpect(content().string(containsString("by Unit head, Trade")))
                    .andExpect(content().string(containsString("31 March 2027")))
                    .andExpect(content().string(containsString("The budget comes first")));
        }
        http.perform(get("/api/flags?subject=EVAL-H/2&rule=UNADDRESSED").with(httpBasic("office", "demo")))
                .andExpect(jsonPath("$.items[0].handled.kind").value("SNOOZED"))
                .andExpect(jsonPath("$.items[0].handled.by").value("head"))
                .andExpect(jsonPath("$.items[0].handled.until").value("2027-03-31"));
        http.perform(get("/api/flags?subject=EVAL-H/2&rule=UNADDRESSED&asOf=2026-11-22")
                        .with(httpBasic("office", "demo")))
                .andExpect(jsonPath("$.items[0].handled").doesNotExist());
    }

    @Test
    void links_beside_a_flag_are_for_those_who_may_handle_it() throws Exception {
        String link = "/begin/snooze-flag?reference=EVAL-H/2&amp;rule=UNADDRESSED";
        read("/recommendations/EVAL-H/2").andExpect(content().string(containsString(link)));
        http.perform(get("/recommendations/EVAL-H/2").with(user("staff").roles("UNIT_STAFF")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("snooze-flag"))));
    }

    @Test
    void what_is_put_aside_counts_again_after_its_last_day() throws Exception {
        begin("head", "snooze-flag", UNADDRESSED, SNOOZED).andExpect(status().isNoContent());
        handled(LocalDate.of(2027, 3, 31)).andExpect(jsonPath("$[0].until").value("2027-03-31"));
        handled(LocalDate.of(2027, 4, 1)).andExpect(jsonPath("$").isEmpty());
    }

    @Test
    void what_has_no_last_day_ends_with_the_flag() throws Exception {
        begin("head", "acknowledge-flag", UNADDRESSED, ACKNOWLEDGED).andExpect(status().isNoContent());
        jdbc.update(
                "insert into flag (rule, subject, since, raised_on, cleared_on, facts) values ('UNADDRESSED', ?, ?, ?, ?, '{}')",
                UNADDRESSED,
                Date.valueOf(TODAY),
                Date.valueOf(TODAY),
                Date.valueOf("2026-12-10"));

        handled(LocalDate.of(2026, 12, 9)).andExpect(jsonPath("$[0].subject").value(UNADDRESSED));
        handled(LocalDate.of(2026, 12, 10)).andExpect(jsonPath("$").isEmpty());
    }

    @Test
    void a_form_offers_the_flags_that_hold_and_to_take_back_only_what_was_said() throws Exception {
        offered("head", OVERDUE)
                .andExpect(jsonPath(
                        "$[?(@.name == 'snooze-flag')].form.fields[0].options[*].value", hasItem("ACTION_OVERDUE")))
                .andExpect(jsonPath(
                        "$[?(@.name == 'snooze-flag')].form.fields[0].options[*].label", hasItem("Action overdue")))
                .andExpect(jsonPath("$[*].name", not(hasItem("withdraw-flag-handling"))));
        begin("head", "snooze-flag", OVERDUE, SNOOZED.replace("UNADDRESSED", "ACTION_OVERDUE"))
                .andExpect(status().isNoContent());
        offered("head", OVERDUE)
                .andExpect(jsonPath(
                        "$[?(@.name == 'withdraw-flag-handling')].form.fields[0].options[*].value",
                        contains("ACTION_OVERDUE")));
        offered("staff", OVERDUE).andExpect(jsonPath("$[*].name", not(hasItem("snooze-flag"))));
    }

    @Test
    void what_is_not_flagged_cannot_be_handled() throws Exception {
        begin("head", "snooze-flag", OVERDUE, SNOOZED)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.detail", containsString("ACTION_OVERDUE")));
    }

    @Test
    void the_policy_says_for_how_long_a_flag_may_be_put_aside() throws Exception {
        String eternal = SNOOZED.replace("2027-03-31", "2027-11-24");
        begin("head", "snooze-flag", UNADDRESSED, eternal)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.detail", containsString("within the next 12 months")));
        http.perform(post("/api/policies")
                        .with(httpBasic("office", "demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\": \"office\", \"validFrom\": \"2026-11-23\", \"numbers\": {\"snoozeMonths\":"
                                + " {\"value\": 2, \"source\": \"Decision of the director\"}}}"))
                .andExpect(status().isCreated());
        begin("head", "snooze-flag", UNADDRESSED, SNOOZED)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.detail", containsString("within the next 2 months")));
    }

    @Test
    void the_page_of_a_link_fetches_its_form_with_what_was_chosen() throws Exception {
        RequestPostProcessor head = user("head").roles("UNIT_HEAD");
        String page = http.perform(get("/begin/snooze-flag")
                        .queryParam("reference", UNADDRESSED)
                        .queryParam("rule", "UNADDRESSED")
                        .queryParam("reason", "50 % & more + {later}")
                        .with(head))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String address = Jsoup.parse(page).select("form[data-address]").attr("data-address");

        http.perform(get(URI.create(address)).with(head))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.values.rule").value("UNADDRESSED"))
                .andExpect(jsonPath("$.values.reason").value("50 % & more + {later}"));
    }

    @Test
    void a_link_beside_a_flag_chooses_it() throws Exception {
        http.perform(get("/ui/begin/snooze-flag")
                        .queryParam("reference", UNADDRESSED)
                        .queryParam("rule", "UNADDRESSED")
                        .with(user("head").roles("UNIT_HEAD")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.values.rule").value("UNADDRESSED"))
                .andExpect(jsonPath("$.values.reference").doesNotExist());
    }

    private Entry lastOf(String reference) {
        var entries = histories.of(reference, Locale.UK);
        return entries.get(entries.size() - 1);
    }

    private ResultActions handled(LocalDate day) throws Exception {
        return http.perform(
                get("/api/flags/handled").queryParam("asOf", day.toString()).with(httpBasic("office", "demo")));
    }

    private ResultActions read(String address) throws Exception {
        return http.perform(get(address).with(user("head").roles("UNIT_HEAD"))).andExpect(status().isOk());
    }

    private ResultActions offered(String person, String reference) throws Exception {
        return http.perform(get("/api/initiatives")
                        .queryParam("reference", reference)
                        .with(httpBasic(person, "demo")))
                .andExpect(status().isOk());
    }

    private ResultActions handle(String person, String subject, String rule, String kind, String until)
            throws Exception {
        return send(person, post("/api/flags/handled"), """
                {"rule": "%s", "subject": "%s", "kind": "%s", "reason": "Known", "until": %s}
                """.formatted(rule, subject, kind, until));
    }

    private ResultActions begin(String person, String name, String reference, String form) throws Exception {
        return send(person, post("/api/initiatives/{name}", name).queryParam("reference", reference), form);
    }

    private ResultActions send(String person, MockHttpServletRequestBuilder request, String json) throws Exception {
        return http.perform(request.with(httpBasic(person, "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }
}
