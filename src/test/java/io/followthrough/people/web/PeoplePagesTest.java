package io.followthrough.people.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.followthrough.ApplicationTest;
import io.followthrough.people.Substitutions;
import io.followthrough.workflow.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ApplicationTest
@Import(Stage.class)
class PeoplePagesTest {

    private static final String TWO_DAYS = "\"from\": \"2026-11-24\", \"to\": \"2026-11-25\"}";

    @Autowired
    MockMvc http;

    @Autowired
    Stage stage;

    @Autowired
    Substitutions substitutions;

    @AfterEach
    void forget() {
        substitutions.deleteAll();
    }

    @ParameterizedTest
    @CsvSource({"staff,true", "staff2,true", "head,true", "head2,false", "office,true", "admin,true", "auditor,true"})
    void a_substitution_is_known_to_those_whom_it_concerns(String username, boolean known) throws Exception {
        begin("staff", "appoint-substitute", "{\"substitute\": \"staff2\", " + TWO_DAYS)
                .andExpect(status().isNoContent());
        http.perform(get("/api/substitutions").with(httpBasic(username, "demo")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(known ? 1 : 0))
                .andExpect(
                        known
                                ? jsonPath("$[0].substitute").value("staff2")
                                : jsonPath("$[0]").doesNotExist())
                .andExpect(
                        known
                                ? jsonPath("$[0].state").value("COMING")
                                : jsonPath("$[0]").doesNotExist());
        http.perform(get("/me").with(user(username).roles("AUDITOR")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(
                                known
                                        ? allOf(
                                                containsString("Programme officer, Macro"),
                                                containsString("24 November 2026"))
                                        : not(containsString("24 November 2026"))));
    }

    @Test
    void a_substitution_is_refused_in_words_and_ended_by_whoever_may() throws Exception {
        begin("staff", "appoint-substitute", "{\"substitute\": \"staff\", " + TWO_DAYS)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("substitute"))
                .andExpect(jsonPath("$.errors[0].message").value(containsString("stands in for themselves")));
        begin("head", "appoint-substitute", "{\"person\": \"staff\", \"substitute\": \"staff2\", " + TWO_DAYS)
                .andExpect(status().isNoContent());
        begin("head2", "end-substitution", "{\"person\": \"staff\"}").andExpect(status().isUnprocessableEntity());
        begin("staff", "end-substitution", "{}").andExpect(status().isNoContent());
        http.perform(get("/api/substitutions").with(httpBasic("staff", "demo")))
                .andExpect(jsonPath("$[0].endedOn").value("2026-11-23"))
                .andExpect(jsonPath("$[0].state").value("OVER"));
    }

    @Test
    @DirtiesContext
    void the_administrator_reorganises_units() throws Exception {
        String reference = stage.recommendation();
        begin("staff", "rename-unit", "{\"unit\": \"TRADE\", \"name\": \"Trade and Investment\"}")
                .andExpect(status().isForbidden());
        begin("admin", "rename-unit", "{\"unit\": \"TRADE\", \"name\": \"Trade and Investment\"}")
                .andExpect(status().isNoContent());
        begin("office", "add-unit", "{\"code\": \"AUDIT\", \"name\": \"Internal Audit\"}")
                .andExpect(status().isNoContent());
        begin("admin", "close-unit", "{\"unit\": \"TRADE\"}").andExpect(status().isUnprocessableEntity());
        begin("admin", "merge-units", "{\"unit\": \"TRADE\", \"successor\": \"MACRO\"}")
                .andExpect(status().isNoContent());
        http.perform(get("/units").with(user("admin").roles("ADMINISTRATOR")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Trade and Investment"),
                                containsString("Trade Promotion"),
                                containsString("taken over by"),
                                containsString("Internal Audit"))));
        http.perform(get("/api/units").with(httpBasic("staff", "demo")))
                .andExpect(jsonPath("$[?(@.code == 'TRADE')].successor").value("MACRO"));
        http.perform(get("/api/tasks/{id}", stage.task(reference).getId()).with(httpBasic("staff2", "demo")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.candidateGroups[0]").value("unit-staff-MACRO"));
        http.perform(get("/api/tasks?size=1").with(httpBasic("staff", "demo"))).andExpect(status().isOk());
    }

    private ResultActions begin(String username, String initiative, String form) throws Exception {
        return http.perform(post("/api/initiatives/{name}", initiative)
                .with(httpBasic(username, "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(form));
    }
}
