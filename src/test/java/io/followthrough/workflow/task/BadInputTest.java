package io.followthrough.workflow.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.ApplicationTest;
import io.followthrough.action.FollowUpActions;
import io.followthrough.response.ManagementResponses;
import io.followthrough.shared.Reason;
import io.followthrough.workflow.Stage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What somebody who means harm may send to the door of tasks and to that of initiatives: nothing is evaluated, nothing half stored. */
@ApplicationTest
@Import(Stage.class)
class BadInputTest {

    /** How a serialized Java object begins. */
    private static final String SERIALIZED = "\u00ac\u00ed\u0000\u0005sr\u0000\u0011java.util.HashMap";

    @Autowired
    MockMvc http;

    @Autowired
    Stage stage;

    @Autowired
    ManagementResponses responses;

    @Autowired
    FollowUpActions actions;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ObjectMapper json;

    private String drafted;
    private String underWay;

    @BeforeEach
    void one_of_each() {
        drafted = stage.recommendation();
        underWay = stage.recommendation();
        stage.complete(
                "staff",
                "UserTask_DraftResponse",
                underWay,
                Map.of("position", "AGREE", "actions", List.of(action("x"))));
        stage.complete("head", "UserTask_ApproveResponse", underWay, Map.of("verdict", "ACCEPT"));
        stage.complete("office", "UserTask_CheckResponse", underWay, Map.of("verdict", "ACCEPT"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7}",
                "#{execution.id}",
                "__${T(java.lang.Runtime).getRuntime().exec('id')}__::.x",
                "${runtimeService.deleteProcessInstance('1', '2')}",
                "{{7*7}} <#assign x=7> *{7*7} @{/x} ~{error}",
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                "'; drop table recommendation; --",
                "${jndi:ldap://127.0.0.1/x}",
                "{\"@class\": \"java.util.HashMap\"}",
                "{0} {?reason: x} {reason}"
            })
    void what_looks_like_code_is_kept_as_the_text_that_it_is(String text) throws Exception {
        task(written(Map.of("position", "DISAGREE", "reason", text))).andExpect(status().isNoContent());
        assertThat(responses.require(drafted).reason()).isEqualTo(new Reason(text));
        initiative(written(Map.of("actions", List.of(action(text))))).andExpect(status().isNoContent());
        assertThat(actions.require(underWay + "/A2").text()).isEqualTo(text);
        for (String reference : List.of(drafted, underWay)) {
            String page = call(get("/api/history/" + reference))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            assertThat(page).doesNotContain("\"49\"", "uid=");
        }
        assertThat(runtime.createVariableInstanceQuery()
                        .variableValueLike("form", "%")
                        .count())
                .isZero();
    }

    static Stream<String> refused() {
        return Stream.of(
                "[]",
                "\"text\"",
                "null",
                "7",
                SERIALIZED,
                "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==",
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>",
                "{\"@class\": \"java.util.HashMap\", \"position\": \"AGREE\", \"actions\": []}",
                "[\"java.util.ArrayList\", []]",
                "{\"position\": {\"@type\": \"java.lang.Runtime\"}, \"actions\": {\"@type\": \"java.lang.Runtime\"}}",
                "{\"form\": {\"value\": \"rO0AB\", \"type\": \"Object\", \"valueInfo\": {\"objectTypeName\": \"java.util.HashMap\", \"serializationDataFormat\": \"application/x-java-serialized-object\"}}}",
                "{\"variables\": {\"approved\": {\"value\": true}}}",
                "{\"position\": \"AGREE\", \"approved\": true, \"actions\": [{\"approved\": true}]}",
                "{\"position\": \"AGREE\", \"actions\": [[[[]]]]}",
                "{\"__proto__\": {\"position\": \"AGREE\"}, \"actions\": [], \"constructor\": 1}",
                "{\"position\": \"AGREE\", \"position\": \"DISAGREE\", \"actions\": [], \"actions\": []}",
                "[".repeat(100_000),
                "{\"actions\":".repeat(5_000),
                "{\"position\": \"AGREE\", \"reason\": \"" + "x".repeat(10_000_000) + "\", \"actions\": []}",
                "{\"position\": \"AGREE\", \"actions\": " + "9".repeat(5_000) + "}",
                "{\"position\": \"AGREE\", \"actions\": [" + "{},".repeat(201) + "{}]}");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_is_no_filled_form_is_refused_and_changes_nothing(String form) throws Exception {
        String before = stage.task(drafted).getId();
        task(form).andExpect(status().isUnprocessableEntity());
        initiative(form).andExpect(status().isUnprocessableEntity());
        assertThat(stage.task(drafted).getId()).isEqualTo(before);
        assertThat(stage.task(drafted).getAssignee()).isNull();
        assertThat(responses.existsById(drafted)).isFalse();
        assertThat(actions.findByRecommendation(underWay)).hasSize(1);
    }

    @Test
    void an_empty_body_or_another_kind_of_content_is_refused() throws Exception {
        for (MediaType type : List.of(
                MediaType.TEXT_PLAIN,
                MediaType.APPLICATION_XML,
                MediaType.APPLICATION_FORM_URLENCODED,
                MediaType.parseMediaType("application/x-java-serialized-object"))) {
            call(taskDoor().contentType(type).content("{\"position\": \"AGREE\"}"))
                    .andExpect(status().isUnsupportedMediaType());
            call(initiativeDoor().contentType(type).content("{}")).andExpect(status().isUnsupportedMediaType());
        }
        call(taskDoor().contentType(MediaType.APPLICATION_JSON)).andExpect(status().isBadRequest());
        call(initiativeDoor().contentType(MediaType.APPLICATION_JSON)).andExpect(status().isBadRequest());
    }

    private static Map<String, String> action(String text) {
        return Map.of("text", text, "owner", "staff", "due", "2027-06-30");
    }

    private String written(Object form) throws JsonProcessingException {
        return json.writeValueAsString(form);
    }

    private ResultActions task(String form) throws Exception {
        return call(taskDoor().contentType(MediaType.APPLICATION_JSON).content(form));
    }

    private ResultActions initiative(String form) throws Exception {
        return call(initiativeDoor().contentType(MediaType.APPLICATION_JSON).content(form));
    }

    private MockHttpServletRequestBuilder taskDoor() {
        return post("/api/tasks/{id}/complete", stage.task(drafted).getId());
    }

    private MockHttpServletRequestBuilder initiativeDoor() {
        return post("/api/initiatives/add-actions").queryParam("reference", underWay);
    }

    private ResultActions call(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(httpBasic("staff", "demo")));
    }
}
