package io.followthrough.workflow.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.followthrough.ApplicationTest;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.people.Role;
import io.followthrough.response.ManagementResponses;
import io.followthrough.shared.UnitCode;
import io.followthrough.workflow.Stage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ApplicationTest
@Import(Stage.class)
class MatrixTest {

    private static final String AGREED = "{\"position\": \"AGREE\"}";

    @Autowired
    MockMvc http;

    @Autowired
    Stage stage;

    @Autowired
    ManagementResponses responses;

    @Autowired
    IdentityService identities;

    @Autowired
    People people;

    @Test
    void all_that_is_filled_in_is_done_at_once() throws Exception {
        List<String> references = stage.recommendations(11);
        send("staff", "responses", references, AGREED)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.done.length()").value(11))
                .andExpect(jsonPath("$.done[1]").value(references.get(1)));
        assertThat(references)
                .allSatisfy(reference ->
                        assertThat(stage.task(reference).getTaskDefinitionKey()).isEqualTo("UserTask_ApproveResponse"));
        send("head", "approvals", references, "{\"verdict\": \"ACCEPT\"}").andExpect(status().isOk());
        assertThat(references)
                .allSatisfy(reference ->
                        assertThat(stage.task(reference).getTaskDefinitionKey()).isEqualTo("UserTask_CheckResponse"));
    }

    @Test
    void one_refusal_and_nothing_is_done_but_everything_wrong_is_said() throws Exception {
        List<String> three = stage.recommendations(3);
        send("staff", "responses", evaluation(three), """
                {"%s": {"position": "AGREE"}, "%s": {"position": "DISAGREE"},
                 "%s": {"position": "AGREE", "actions": [{"text": "Publish", "owner": "staff", "due": "2020-01-01"}]}}""".formatted(three.toArray()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.errors.length()").value(2))
                .andExpect(jsonPath("$.errors[0].field").value(three.get(1) + ".reason"))
                .andExpect(jsonPath("$.errors[1].field").value(three.get(2) + ".actions[0].due"));
        assertThat(three).allSatisfy(reference -> {
            assertThat(responses.findById(reference)).isEmpty();
            assertThat(stage.task(reference).getTaskDefinitionKey()).isEqualTo("UserTask_DraftResponse");
            assertThat(stage.task(reference).getAssignee()).isNull();
        });
    }

    @Test
    void whoever_was_faster_is_named_and_nothing_is_done() throws Exception {
        List<String> two = stage.recommendations(2);
        stage.complete("staff", "UserTask_DraftResponse", two.get(1), Map.of("position", "AGREE"));
        send("staff", "responses", two, AGREED)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.errors[0].field").value(two.get(1)))
                .andExpect(jsonPath("$.errors[0].message")
                        .value(containsString("by Programme officer, Trade on 23 November 2026")));
        assertThat(responses.findById(two.get(0))).isEmpty();
    }

    @Test
    void what_others_have_claimed_is_theirs() throws Exception {
        List<String> two = stage.recommendations(2);
        people.add(
                new Person("deputy", "Deputy, Trade", new UnitCode("TRADE"), Set.of(Role.UNIT_STAFF)), "demo-demo-1");
        stage.claim("deputy", two.get(0));
        send("staff", "responses", two, AGREED)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.errors[0].message").value(containsString("Deputy, Trade has claimed")));
        http.perform(get("/ui/evaluations/{evaluation}/responses", evaluation(two))
                        .with(user("staff").roles("UNIT_STAFF")))
                .andExpect(jsonPath("$.rows[0].claimedBy").value("Deputy, Trade"))
                .andExpect(jsonPath("$.rows[1].claimedBy").doesNotExist());
        identities.deleteUser("deputy");
    }

    @Test
    void the_tasks_of_another_unit_are_out_of_reach() throws Exception {
        List<String> two = stage.recommendations(2);
        for (String stranger : List.of("staff2", "head", "director", "auditor", "office")) {
            send(stranger, "responses", two, AGREED).andExpect(status().isNotFound());
            http.perform(get("/ui/evaluations/{evaluation}/responses", evaluation(two))
                            .with(user(stranger).roles("UNIT_STAFF")))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.rows").isEmpty());
        }
        send("staff", "responses", evaluation(two), "{\"" + stage.recommendation() + "\": " + AGREED + "}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].message").value(containsString("is no recommendation of")));
        assertThat(responses.findAllById(two)).isEmpty();
    }

    @Test
    void nothing_and_nonsense_are_refused() throws Exception {
        String evaluation = evaluation(stage.recommendations(1));
        for (String nonsense : List.of("{}", "[]", "{", "{\"a\": {}, \"a\": {}}", "7", "{\"a\": 7}")) {
            send("staff", "responses", evaluation, nonsense).andExpect(status().isUnprocessableEntity());
        }
        send("staff", "responses", "NO-SUCH", "{}").andExpect(status().isNotFound());
    }

    @Test
    void the_page_of_the_evaluation_leads_to_what_waits() throws Exception {
        String evaluation = evaluation(stage.recommendations(2));
        http.perform(get("/evaluations/{evaluation}", evaluation)
                        .with(user("staff").roles("UNIT_STAFF")))
                .andExpect(content().string(containsString("/evaluations/" + evaluation + "/responses")));
        http.perform(get("/evaluations/{evaluation}/responses", evaluation)
                        .with(user("staff").roles("UNIT_STAFF")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Answer all recommendations")));
        http.perform(get("/ui/evaluations/{evaluation}/responses", evaluation)
                        .with(user("staff").roles("UNIT_STAFF")))
                .andExpect(jsonPath("$.rows.length()").value(2))
                .andExpect(jsonPath("$.rows[0].due").value("Due 12 November 2026."));
    }

    private ResultActions send(String username, String round, List<String> references, String form) throws Exception {
        String forms = String.join(
                ", ",
                references.stream()
                        .map(reference -> "\"%s\": %s".formatted(reference, form))
                        .toList());
        return send(username, round, evaluation(references), "{" + forms + "}");
    }

    private ResultActions send(String username, String round, String evaluation, String forms) throws Exception {
        return http.perform(post("/api/evaluations/{evaluation}/{round}", evaluation, round)
                .with(httpBasic(username, "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(forms));
    }

    private static String evaluation(List<String> references) {
        return references.get(0).substring(0, references.get(0).indexOf('/'));
    }
}
