package io.followthrough.rulebook;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.followthrough.ApplicationTest;
import java.sql.Date;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Why, what if, figures and policies as scripts and people reach them. */
@ApplicationTest
@Import(StoredPortfolio.class)
class RulesOverHttpTest {

    private static final LocalDate ISSUED = LocalDate.of(2026, 6, 1);

    @Autowired
    MockMvc http;

    @Autowired
    StoredPortfolio stored;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void store() {
        stored.accepted("EVAL-W", ISSUED, 2);
        stored.action("EVAL-W/1", 1, ISSUED);
        jdbc.update("update follow_up_action set due = ? where reference = 'EVAL-W/1/A1'", Date.valueOf("2026-11-01"));
    }

    @AfterEach
    void clear() {
        jdbc.update("delete from flag_handling");
        jdbc.update("delete from policy_number");
        jdbc.update("delete from policy_set");
        stored.clear();
    }

    @Test
    void why_is_answered_with_conditions_flag_and_policy() throws Exception {
        http.perform(as("office", get("/api/why?ref=EVAL-W/1/A1&rule=ACTION_OVERDUE")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.fires").value(true))
                .andExpect(jsonPath("$.conditions[1].words").value("last day of the action"))
                .andExpect(jsonPath("$.conditions[1].value").value("2026-11-01"))
                .andExpect(jsonPath("$.conditions[1].needed").value("less than 23 November 2026"))
                .andExpect(jsonPath("$.conditions[1].holds").value(true))
                .andExpect(jsonPath("$.policy.name").value("default"))
                .andExpect(jsonPath("$.policy.version").value(0))
                .andExpect(jsonPath("$.toldWhom").isArray())
                .andExpect(jsonPath("$.flag.since").value("2026-11-02"));
        http.perform(as("office", get("/api/why?ref=EVAL-W/1/A1&rule=ACTION_OVERDUE&asOf=2026-11-01")))
                .andExpect(jsonPath("$.fires").value(false))
                .andExpect(jsonPath("$.conditions[1].holds").value(false));
    }

    @ParameterizedTest
    @CsvSource({
        "ref=EVAL-W/1&rule=ACTION_OVERDUE, 400, judges actions",
        "ref=EVAL-W/1&rule=NO_SUCH_RULE, 400, There is no rule NO_SUCH_RULE",
        "ref=EVAL-W/7&rule=UNADDRESSED, 404, There is no recommendation EVAL-W/7",
        "ref=EVAL-W/1/A9&rule=ACTION_OVERDUE, 404, There is no action EVAL-W/1/A9"
    })
    void a_question_without_sense_is_refused(String query, int status, String sentence) throws Exception {
        http.perform(as("office", get("/api/why?" + query)))
                .andExpect(status().is(status))
                .andExpect(jsonPath("$.detail", containsString(sentence)));
    }

    @Test
    void anybody_may_try_numbers_but_only_an_administrator_rules() throws Exception {
        jdbc.update("update recommendation set lead_unit = 'TRADE' where reference = 'EVAL-W/2'");
        http.perform(as("head", rehearsal("{\"policy\": {\"unaddressedDays\": 3000}, \"asOf\": \"2026-11-23\"}")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.new").isEmpty())
                .andExpect(jsonPath("$.cleared[0].subject").value("EVAL-W/2"))
                .andExpect(jsonPath("$.unchanged").isNumber())
                .andExpect(jsonPath("$.notices[?(@.recipient == 'head' && @.more == 0 && @.fewer > 0)].name")
                        .value("Unit head, Trade"))
                .andExpect(jsonPath("$.indicators.before[0].formula").isNotEmpty());
        http.perform(as("head", rehearsal("{\"preset\": \"norway\"}"))).andExpect(status().isOk());
        http.perform(as("office", rehearsal("{\"rules\": \"package rules\"}")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.detail", containsString("only an administrator")));
        http.perform(as("admin", rehearsal("{\"rules\": \"package rules rule\"}")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.detail", containsString("rehearsal.drl")));
        http.perform(as("office", rehearsal("{}"))).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void a_rehearsal_is_downloaded_as_a_spreadsheet() throws Exception {
        http.perform(as("office", rehearsal("{\"preset\": \"undp\"}")).accept(RehearsalApi.SPREADSHEET))
                .andExpect(status().isOk())
                .andExpect(content().contentType(RehearsalApi.SPREADSHEET))
                .andExpect(header().string("Content-Disposition", containsString("rehearsal-2026-11-23.xlsx")));
    }

    @Test
    void figures_have_formulas() throws Exception {
        http.perform(as("auditor", get("/api/indicators?asOf=2026-11-23")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.code == 'UNADDRESSED_RATE')].value").value(50.0))
                .andExpect(jsonPath("$[?(@.code == 'OVERDUE_RATE')].numerator").value(1))
                .andExpect(
                        jsonPath("$[?(@.code == 'OVERDUE_RATE')].denominator").value(1));
    }

    @Test
    void the_evaluation_office_alone_puts_numbers_into_force() throws Exception {
        String proposal = """
                {"name": "office", "validFrom": "2027-01-01", "kind": "EXTERNAL", "numbers":
                 {"unaddressedDays": {"value": 20, "source": "Decision of the director"}}}""";

        http.perform(as("head", post("/api/policies"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(proposal))
                .andExpect(status().isForbidden());
        http.perform(as("office", post("/api/policies"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(proposal))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.version.version").value(1));
        http.perform(as("office", get("/api/policies?asOf=2027-01-01&kind=EXTERNAL&priority=LOW")))
                .andExpect(jsonPath("$.numbers.unaddressedDays.value").value(20))
                .andExpect(jsonPath("$.policy.name").value("office"));
        http.perform(as("office", get("/api/policies")))
                .andExpect(jsonPath("$.numbers.unaddressedDays.value").value(30));
        http.perform(as("office", post("/api/policies"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(proposal.replace("unaddressedDays", "responseDueSoonDays")
                                .replace("20", "90")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.detail", containsString("due soon before its time has begun")));
    }

    @Test
    void a_flag_is_acknowledged_with_a_reason_until_a_day() throws Exception {
        String said = "{\"rule\": \"UNADDRESSED\", \"subject\": \"EVAL-W/2\", \"kind\": \"SNOOZED\","
                + " \"reason\": \"The plan is being drafted\", \"until\": \"2026-12-31\"}";

        http.perform(handled("head", said)).andExpect(status().isForbidden());
        jdbc.update("update recommendation set lead_unit = 'TRADE' where evaluation = 'EVAL-W'");
        http.perform(handled("head", said)).andExpect(status().isCreated());
        http.perform(as("office", get("/api/flags/handled?asOf=2026-12-31")))
                .andExpect(jsonPath("$[0].reason").value("The plan is being drafted"));
        http.perform(as("office", get("/api/flags/handled?asOf=2027-01-01")))
                .andExpect(jsonPath("$").isEmpty());
        http.perform(as("office", get("/api/flags/history?subject=EVAL-W/2")))
                .andExpect(jsonPath("$.handled[0].by").value("head"));
        http.perform(handled("head", said.replace("2026-12-31", "2029-01-01")))
                .andExpect(status().isUnprocessableEntity());
        http.perform(handled("head", said.replace("EVAL-W/2", "EVAL-W/1"))).andExpect(status().isConflict());
        http.perform(handled("auditor", said)).andExpect(status().isForbidden());
    }

    @Test
    void only_administrators_see_in_the_health_which_rules_are_in_force() throws Exception {
        http.perform(get("/actuator/health")).andExpect(jsonPath("$.components").doesNotExist());
        http.perform(as("admin", get("/actuator/health")))
                .andExpect(jsonPath("$.status").value("UP"))
                .andExpect(jsonPath("$.components.rules.details.from").value("packaged"))
                .andExpect(jsonPath("$.components.rules.details.problems").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rules",
                "/rules/rehearsal?n.unaddressedDays=3000&kind=INTERNAL&priority=HIGH",
                "/rules/rehearsal",
                "/rules/rehearsal?preset=norway",
                "/rules/rehearsal?n.unaddressedDays=3000",
                "/rules/rehearsal?n.responseDueSoonDays=300",
                "/rules/why?ref=EVAL-W/1/A1&rule=ACTION_OVERDUE",
                "/rules/why?ref=EVAL-W/1&rule=UNADDRESSED"
            })
    void pages_open_for_people_who_manage(String address) throws Exception {
        http.perform(get(address).with(user("office").roles("EVALUATION_OFFICE")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))))
                .andExpect(content().string(not(containsString("th:text"))));
    }

    @Test
    void files_of_rules_are_for_administrators() throws Exception {
        http.perform(get("/rules/files").with(user("admin").roles("ADMINISTRATOR")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("progress.drl")));
        http.perform(get("/rules/files").with(user("office").roles("EVALUATION_OFFICE")))
                .andExpect(status().isForbidden());
    }

    private static MockHttpServletRequestBuilder rehearsal(String json) {
        return post("/api/rehearsals").contentType(MediaType.APPLICATION_JSON).content(json);
    }

    private static MockHttpServletRequestBuilder handled(String who, String json) {
        return as(who, post("/api/flags/handled"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json);
    }

    private static MockHttpServletRequestBuilder as(String who, MockHttpServletRequestBuilder request) {
        return request.with(httpBasic(who, "demo"));
    }
}
