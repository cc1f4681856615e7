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

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.followthrough.ApplicationTest;
import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.workflow.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ApplicationTest
@Import(Stage.class)
class TaskApiTest {

    @Autowired
    MockMvc http;

    @Autowired
    Stage stage;

    @Autowired
    Recommendations recommendations;

    @Autowired
    ObjectMapper json;

    @Test
    void every_form_accepts_its_own_examples() throws Exception {
        Set<String> done = new TreeSet<>();
        String agreed = stage.recommendation(null, issued -> {});
        done.add(byExample("office", agreed));
        done.add(byExample("staff2", agreed));
        done.add(byExample("head2", agreed));
        done.add(byExample("office", agreed));
        done.add(byExample("staff2", agreed + "/A1"));
        done.add(byExample("office", agreed + "/A1"));
        done.add(byExample("office", agreed));
        assertThat(recommendations.require(agreed).status()).isEqualTo(RecommendationStatus.CLOSED);

        String later = answered("{\"position\": \"AGREE\"}");
        done.add(byExample("staff", later));
        String disagreed = answered("{\"position\": \"DISAGREE\", \"reason\": \"No mandate.\"}");
        done.add(byExample("office", disagreed));
        assertThat(done).hasSize(9);
    }

    @Test
    void a_task_says_what_it_asks_for() throws Exception {
        String reference = stage.recommendation();
        JsonNode task = only("staff", reference);
        assertThat(task.path("name").asText()).isEqualTo("Draft management response");
        assertThat(task.path("element").asText()).isEqualTo("UserTask_DraftResponse");
        assertThat(task.path("due").asText()).isEqualTo("2026-11-12");
        assertThat(task.path("followUp").isNull()).isTrue();
        assertThat(task.path("candidateGroups")).extracting(JsonNode::asText).containsExactly("unit-staff-TRADE");
        JsonNode fields = task.path("form").path("fields");
        assertThat(fields)
                .extracting(field -> field.path("name").asText())
                .containsExactly(
                        "position",
                        "acceptedPart",
                        "usualReason",
                        "reason",
                        "alreadyImplemented",
                        "implemented",
                        "actions");
        assertThat(fields.get(0)).isEqualTo(json.readTree("""
                {"name": "position", "label": "Position of management", "type": "choice", "required": true,
                 "options": [{"value": "AGREE", "label": "Agree: we accept the recommendation"},
                             {"value": "PARTIALLY_AGREE", "label": "Partially agree: we accept a part of it"},
                             {"value": "DISAGREE", "label": "Disagree: we do not accept it"}],
                 "example": "AGREE"}"""));
        assertThat(fields.get(3).path("required").asBoolean()).isFalse();
        assertThat(fields.get(3).path("requiredWhen").path("is").size()).isEqualTo(2);
        assertThat(fields.get(6).path("columns"))
                .extracting(field -> field.path("type").asText())
                .containsExactly("longText", "choice", "date", "yesNo");
        call("staff", get("/api/tasks/{id}", task.path("id").asText()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.reference").value(reference));
    }

    @Test
    void a_list_can_be_narrowed() throws Exception {
        String reference = stage.recommendation();
        String id = only("staff", reference).path("id").asText();
        assertThat(references("staff", "?mine=true")).doesNotContain(reference);
        assertThat(references("staff", "?overdue=true")).contains(reference);
        assertThat(references("staff", "?group=unit-staff-TRADE")).contains(reference);
        assertThat(references("staff", "?group=unit-head-TRADE")).doesNotContain(reference);
        assertThat(references("office", "")).contains(reference);
        assertThat(references("staff2", "")).doesNotContain(reference);
        call("staff", post("/api/tasks/{id}/claim", id)).andExpect(status().isNoContent());
        assertThat(references("staff", "?mine=true")).contains(reference);
        assertThat(references("staff", "?group=unit-staff-TRADE")).contains(reference);
        call("office", get("/api/tasks?size=1"))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.page").value(0))
                .andExpect(jsonPath("$.size").value(1));
        call("office", get("/api/tasks?size=0")).andExpect(status().isBadRequest());
        call("office", get("/api/tasks?sort=colour")).andExpect(status().isBadRequest());
        assertThat(list("office", "?sort=due,desc&size=1000"))
                .extracting(task -> task.path("due").asText())
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void a_refusal_names_the_field() throws Exception {
        String id = only("staff", stage.recommendation()).path("id").asText();
        call("staff", complete(id, "{\"position\": \"PARTIALLY_AGREE\"}"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.errors[0].field").value("reason"))
                .andExpect(jsonPath("$.errors[0].message").value(containsString("which part is accepted")));
    }

    @Test
    void who_comes_second_hears_who_was_first() throws Exception {
        String id = only("staff", stage.recommendation()).path("id").asText();
        call("staff", post("/api/tasks/{id}/claim", id)).andExpect(status().isNoContent());
        call("staff", complete(id, "{\"position\": \"AGREE\"}")).andExpect(status().isNoContent());
        call("staff", complete(id, "{\"position\": \"AGREE\"}"))
                .andExpect(status().isConflict())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail")
                        .value(containsString("done already, by Programme officer, Trade on 23 November 2026, ")));
        call("staff", post("/api/tasks/{id}/claim", id)).andExpect(status().isConflict());
    }

    @Test
    void who_completes_without_claiming_is_remembered_all_the_same() throws Exception {
        String id = only("staff", stage.recommendation()).path("id").asText();
        call("staff", complete(id, "{\"position\": \"AGREE\"}")).andExpect(status().isNoContent());
        call("head", complete(id, "{}"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("by Programme officer, Trade")));
    }

    @Test
    void a_task_of_others_is_out_of_reach() throws Exception {
        String id = only("staff", stage.recommendation()).path("id").asText();
        for (String stranger : List.of("staff2", "head", "director", "auditor")) {
            call(stranger, get("/api/tasks/{id}", id)).andExpect(status().isNotFound());
            call(stranger, post("/api/tasks/{id}/claim", id)).andExpect(status().isNotFound());
            call(stranger, complete(id, "{\"position\": \"AGREE\"}")).andExpect(status().isNotFound());
            http.perform(get("/ui/tasks/{id}", id).with(user(stranger).roles("UNIT_STAFF")))
                    .andExpect(status().isNotFound());
        }
        call("office", complete(id, "{\"position\": \"AGREE\"}")).andExpect(status().isForbidden());
        call("office", post("/api/tasks/{id}/claim", id)).andExpect(status().isForbidden());
        call("staff", complete("no-such-task", "{}")).andExpect(status().isNotFound());
    }

    /** The engine's own API is no part of this test's server: what is let through is not found. */
    @ParameterizedTest
    @CsvSource({
        "complete, 404",
        "submit-form, 403",
        "resolve, 403",
        "delegate, 403",
        "bpmnError, 403",
        "bpmnEscalation, 403"
    })
    void a_step_has_no_back_door(String operation, int answer) throws Exception {
        String id = only("staff", stage.recommendation()).path("id").asText();
        http.perform(post("/camunda/api/engine/engine/default/task/{id}/{operation}", id, operation)
                        .with(user("staff").roles("UNIT_STAFF"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"errorCode\": \"x\", \"escalationCode\": \"x\"}"))
                .andExpect(status().is(answer));
    }

    @RepeatedTest(3)
    void of_many_who_complete_a_task_together_one_succeeds() throws Exception {
        String id = only("staff", stage.recommendation()).path("id").asText();
        ExecutorService people = Executors.newFixedThreadPool(8);
        Callable<Integer> completes = () -> call("staff", complete(id, "{\"position\": \"AGREE\"}"))
                .andReturn()
                .getResponse()
                .getStatus();
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : people.invokeAll(Collections.nCopies(8, completes))) {
            statuses.add(answer.get());
        }
        people.shutdown();
        assertThat(Collections.frequency(statuses, 204)).as(statuses.toString()).isEqualTo(1);
        assertThat(Collections.frequency(statuses, 409)).as(statuses.toString()).isEqualTo(7);
    }

    @Test
    void the_form_in_tasklist_shows_the_background_and_begins_with_the_returned_draft() throws Exception {
        String reference = stage.recommendation();
        Map<String, String> action = Map.of("text", "Publish", "owner", "head", "due", "2027-06-30");
        stage.complete(
                "staff", "UserTask_DraftResponse", reference, Map.of("position", "AGREE", "actions", List.of(action)));
        stage.complete(
                "head", "UserTask_ApproveResponse", reference, Map.of("verdict", "RETURN", "comment", "Say more."));
        String id = stage.task(reference).getId();
        http.perform(get("/ui/tasks/{id}", id).with(user("staff").roles("UNIT_STAFF")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.why").value(containsString("A programme officer of the lead unit")))
                .andExpect(jsonPath("$.due").value("Due 12 November 2026."))
                .andExpect(jsonPath("$.background.text").value(containsString("Support small enterprises")))
                .andExpect(jsonPath("$.background.evaluation").value(containsString("market access")))
                .andExpect(jsonPath("$.background.said[0].returned").value(true))
                .andExpect(jsonPath("$.background.said[0].text").value("Say more."))
                .andExpect(
                        jsonPath("$.background.said[1].items[0]").value("Publish – Unit head, Trade, due 30 June 2027"))
                .andExpect(jsonPath("$.values.position").value("AGREE"))
                .andExpect(jsonPath("$.values.actions[0].owner").value("head"));
    }

    private String answered(String draft) throws Exception {
        String reference = stage.recommendation();
        call("staff", complete(only("staff", reference).path("id").asText(), draft))
                .andExpect(status().isNoContent());
        byExample("head", reference);
        byExample("office", reference);
        return reference;
    }

    private String byExample(String username, String reference) throws Exception {
        JsonNode task = only(username, reference);
        ObjectNode form = json.createObjectNode();
        task.path("form")
                .path("fields")
                .forEach(field -> form.set(field.path("name").asText(), field.path("example")));
        call(username, complete(task.path("id").asText(), form.toString())).andExpect(status().isNoContent());
        return task.path("element").asText();
    }

    private JsonNode only(String username, String reference) throws Exception {
        for (JsonNode task : list(username, "?size=1000")) {
            if (task.path("reference").asText().equals(reference)) {
                return task;
            }
        }
        throw new AssertionError("%s sees no task of %s".formatted(username, reference));
    }

    private List<String> references(String username, String query) throws Exception {
        List<String> references = new ArrayList<>();
        list(username, query)
                .forEach(task -> references.add(task.path("reference").asText()));
        return references;
    }

    private JsonNode list(String username, String query) throws Exception {
        String body = call(username, get("/api/tasks" + query))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return json.readTree(body).path("items");
    }

    private static MockHttpServletRequestBuilder complete(String id, String form) {
        return post("/api/tasks/{id}/complete", id)
                .contentType(MediaType.APPLICATION_JSON)
                .content(form);
    }

    private ResultActions call(String username, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(httpBasic(username, "demo")));
    }
}
