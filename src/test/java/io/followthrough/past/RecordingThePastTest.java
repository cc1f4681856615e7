package io.followthrough.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.followthrough.ApplicationTest;
import io.followthrough.action.FollowUpActions;
import io.followthrough.workflow.Stage;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The evaluation of the stage was published on 1 October 2026, and today is 23 November 2026. */
@ApplicationTest
@Import(Stage.class)
class RecordingThePastTest {

    private static final String RESPONDED =
            "{\"on\": \"2026-10-05\", \"what\": \"RESPONDED\", \"position\": \"AGREE\"}";
    private static final String PLANNED =
            "{\"on\": \"2026-10-06\", \"what\": \"PLANNED\", \"text\": \"Publish guidelines\","
                    + " \"owner\": \"Programme officer\", \"due\": \"2026/10\"}";

    @Autowired
    MockMvc http;

    @Autowired
    Stage stage;

    @Autowired
    FollowUpActions actions;

    @Autowired
    RuntimeService runtime;

    private String reference = "";

    @BeforeEach
    void stage() {
        reference = stage.recommendation();
    }

    @Test
    void facts_are_told_in_any_order_and_count_from_their_own_day() throws Exception {
        enter("office", PLANNED, RESPONDED).andExpect(status().isNoContent());

        http.perform(get("/api/recommendations/" + reference)
                        .param("asOf", "2026-10-05")
                        .with(httpBasic("auditor", "demo")))
                .andExpect(jsonPath("$.status").value("RESPONDED"))
                .andExpect(jsonPath("$.actions").isEmpty());
        http.perform(get("/api/actions/" + reference + "/A1").with(httpBasic("auditor", "demo")))
                .andExpect(jsonPath("$.plannedOn").value("2026-10-06"))
                .andExpect(jsonPath("$.due").value("2026-10-31"))
                .andExpect(jsonPath("$.dueRaw").value("2026/10"));
    }

    @Test
    void the_process_begins_again_where_things_stand() throws Exception {
        assertThat(stage.task(reference).getTaskDefinitionKey()).isEqualTo("UserTask_DraftResponse");
        enter("office", RESPONDED).andExpect(status().isNoContent());
        assertThat(stage.task(reference).getTaskDefinitionKey()).isEqualTo("UserTask_PlanActions");
        enter("office", PLANNED).andExpect(status().isNoContent());
        assertThat(stage.task(reference + "/A1").getTaskDefinitionKey()).isEqualTo("UserTask_ReportProgress");
        enter("office", """
                {"on": "2026-11-02", "what": "CLOSURE_REQUESTED", "action": "A1", "by": "Programme officer", "text": "Page 3"}""").andExpect(status().isNoContent());
        assertThat(stage.task(reference + "/A1").getTaskDefinitionKey()).isEqualTo("UserTask_VerifyClosure");
        enter("office", """
                {"on": "2026-11-03", "what": "VERIFIED", "action": "A1", "by": "Board of auditors"}""").andExpect(status().isNoContent());
        assertThat(stage.task(reference).getTaskDefinitionKey()).isEqualTo("UserTask_AssessAdoption");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKeyLike(reference + "%")
                        .list())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "on": "2026-11-24", "what": "RESPONDED", "position": "AGREE" | facts[2].on | has not come yet
        "on": "2026-09-30", "what": "RESPONDED", "position": "AGREE" | facts[2].on | known already
        "on": "2026-10-07", "what": "RESPONDED", "position": "AGREE" | facts[2].what | already
        "on": "2026-10-07", "what": "REPORTED", "action": "A7", "by": "She", "text": "Half done", "percent": 50 | facts[2].action | There is no action
        "on": "2026-10-07", "what": "REPORTED", "action": "A1", "by": "She", "text": "Half done" | facts[2].percent | missing
        "on": "2026-10-07", "what": "VERIFIED", "action": "A1", "by": "She" | facts[2].what | closure
        "on": "2026-10-07", "what": "EXTENDED", "action": "A1", "by": "She", "text": "Late", "due": "ongoing" | facts[2].due | is no day
        "on": "2026-10-07", "what": "ENDED_EARLY", "action": "A1", "by": "She", "text": "Gone", "outcome": "NO_LONGER_APPLICABLE" | facts[2].what | Say why
        """)
    void what_cannot_have_happened_is_refused_at_its_line_and_nothing_is_kept(
            String fact, String field, String sentence) throws Exception {
        enter("office", RESPONDED, PLANNED, "{" + fact + "}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].message").value(org.hamcrest.Matchers.containsString(sentence)));
        assertThat(actions.findByRecommendation(reference)).isEmpty();
        assertThat(stage.task(reference).getTaskDefinitionKey()).isEqualTo("UserTask_DraftResponse");
    }

    @Test
    void what_is_known_is_not_overtaken() throws Exception {
        enter("office", RESPONDED, PLANNED).andExpect(status().isNoContent());
        enter("office", "{\"on\": \"2026-10-05\", \"what\": \"PLANNED\", \"text\": \"Train partners\"}")
                .andExpect(
                        jsonPath("$.errors[0].message")
                                .value(
                                        "What happened until 2026-10-06 is known already. Enter what happened on that day or later."));
    }

    @Test
    void only_the_evaluation_office_enters_the_past() throws Exception {
        enter("head", RESPONDED).andExpect(status().isForbidden());
    }

    private ResultActions enter(String username, String... facts) throws Exception {
        return http.perform(post("/api/initiatives/record-past")
                .param("reference", reference)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"facts\": [" + String.join(", ", facts) + "]}")
                .with(httpBasic(username, "demo")));
    }
}
