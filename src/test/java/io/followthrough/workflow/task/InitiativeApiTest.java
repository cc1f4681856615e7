package io.followthrough.workflow.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.followthrough.ApplicationTest;
import io.followthrough.action.FollowUpActions;
import io.followthrough.people.AppointingSubstitutes;
import io.followthrough.workflow.ProcessPosition;
import io.followthrough.workflow.ProcessPositions;
import io.followthrough.workflow.Stage;
import io.followthrough.workflow.step.Initiatives;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ApplicationTest
@Import(Stage.class)
class InitiativeApiTest {

    private static final String ADD = "add-actions";
    private static final Map<String, String> ACTION =
            Map.of("text", "Publish guidelines", "owner", "staff", "due", "2027-06-30");
    private static final String FORM =
            "{\"actions\": [{\"text\": \"Train partners\", \"owner\": \"head\", \"due\": \"2027-03-31\"}]}";

    @Autowired
    MockMvc http;

    @Autowired
    Stage stage;

    @Autowired
    FollowUpActions actions;

    @Autowired
    ProcessPositions positions;

    @Autowired
    Initiatives initiatives;

    @Autowired
    MessageSource messages;

    @Autowired
    AppointingSubstitutes appointing;

    @Autowired
    Clock clock;

    @Test
    void every_initiative_says_what_it_is_and_why() {
        assertThat(initiatives.all()).isNotEmpty().allSatisfy(initiative -> {
            assertThat(initiative.name()).matches("[a-z]+(-[a-z]+)*");
            assertThat(initiative.roles()).isNotEmpty();
            String words = "initiative." + initiative.name();
            assertThat(messages.getMessage(words + ".title", null, Locale.UK)).isNotBlank();
            assertThat(messages.getMessage(words + ".why", null, Locale.UK)).contains("because");
        });
    }

    @Test
    void who_may_begin_something_sees_it_with_its_form() throws Exception {
        String reference = underWay();
        list("staff", reference)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.name == 'add-actions')].title").value("Add actions"))
                .andExpect(jsonPath("$[?(@.name == 'add-actions')].why").value(hasItem(containsString("because"))))
                .andExpect(jsonPath("$[?(@.name == 'add-actions')].form.fields[0].columns[1].options[0].value")
                        .value("head"));
        list("head", reference).andExpect(jsonPath("$[*].name").value(hasItem(ADD)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff2", "head2", "office", "director", "committee", "auditor"})
    void others_neither_see_nor_begin_it(String stranger) throws Exception {
        String reference = underWay();
        list(stranger, reference)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].name").value(not(hasItem(ADD))));
        begin(stranger, ADD, reference, FORM)
                .andExpect(status().isForbidden())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail").value(containsString("unit-staff of the unit")));
        assertThat(actions.findByRecommendation(reference)).hasSize(1);
    }

    @Test
    void administrators_have_no_part_in_the_business() throws Exception {
        list("admin", underWay())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$").isEmpty());
        http.perform(get("/api/initiatives")).andExpect(status().isUnauthorized());
    }

    @Test
    void added_actions_are_followed_up_besides_those_that_were_promised() throws Exception {
        String reference = underWay();
        begin("staff", ADD, reference, FORM).andExpect(status().isNoContent());
        assertThat(actions.require(reference + "/A2").owner()).isEqualTo("head");
        assertThat(positions.withActions(reference))
                .extracting(ProcessPosition::reference, ProcessPosition::element)
                .containsExactlyInAnyOrder(
                        tuple(reference, "IntermediateEvent_LastActionEnded"),
                        tuple(reference + "/A1", "UserTask_ReportProgress"),
                        tuple(reference + "/A2", "UserTask_ReportProgress"));
        call("office", get("/api/history/" + reference + "/A2"))
                .andExpect(jsonPath("$..person").value(hasItem("staff")));
    }

    @Test
    void an_action_that_is_added_while_the_recommendation_is_assessed_is_waited_for() throws Exception {
        String reference = underWay();
        stage.complete(
                "staff",
                "UserTask_ReportProgress",
                reference + "/A1",
                Map.of("percent", 100, "note", "All done.", "done", true, "evidence", "Guidelines, page 3"));
        stage.complete("office", "UserTask_VerifyClosure", reference + "/A1", Map.of("verdict", "ACCEPT"));
        assertThat(stage.task(reference).getTaskDefinitionKey()).isEqualTo("UserTask_AssessAdoption");
        begin("staff", ADD, reference, FORM).andExpect(status().isNoContent());
        assertThat(positions.withActions(reference))
                .extracting(ProcessPosition::reference, ProcessPosition::element)
                .containsExactlyInAnyOrder(
                        tuple(reference, "IntermediateEvent_LastActionEnded"),
                        tuple(reference + "/A2", "UserTask_ReportProgress"));
    }

    @Test
    void a_substitute_begins_it_on_behalf_of_whoever_is_away() throws Exception {
        String reference = underWay();
        LocalDate today = LocalDate.now(clock);
        appointing.appoint("head", "staff2", today, today, "head", today);
        begin("staff2", ADD, reference, FORM).andExpect(status().isNoContent());
        call("office", get("/api/history/" + reference + "/A2"))
                .andExpect(jsonPath("$..person").value(hasItem("staff2")));
        appointing.end("head", "head", today);
    }

    @Test
    void where_the_plan_is_still_to_be_made_the_task_is_the_way() throws Exception {
        String reference = answered(Map.of("position", "AGREE"));
        assertThat(stage.task(reference).getTaskDefinitionKey()).isEqualTo("UserTask_PlanActions");
        impossible(reference);
    }

    @Test
    void before_a_response_and_after_a_disagreement_nothing_is_added() throws Exception {
        impossible(stage.recommendation());
        impossible(answered(Map.of("position", "DISAGREE", "reason", "No mandate.")));
    }

    @ParameterizedTest
    @CsvSource({"no-such-thing, ''", "add-actions, /A1", "add-actions, /A9"})
    void what_does_not_exist_cannot_be_begun(String name, String after) throws Exception {
        String reference = underWay();
        begin("staff", name, reference + after, FORM).andExpect(status().isNotFound());
        begin("staff", ADD, "", FORM).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                                              | actions       | at least one action
            {"actions": [], "approved": true}                                                               | approved      | no field
            {"actions": [{"text": "x", "owner": "staff2", "due": "2027-03-31"}]}                            | actions[0].owner | takes one of: head, staff
            {"actions": [{"text": "x", "owner": "staff", "due": "2020-03-31"}]}                             | actions[0].due | before the evaluation was published
            """)
    void a_refusal_names_the_field_and_changes_nothing(String form, String field, String sentence) throws Exception {
        String reference = underWay();
        begin("staff", ADD, reference, form)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].message").value(containsString(sentence)));
        assertThat(actions.findByRecommendation(reference)).hasSize(1);
    }

    private void impossible(String reference) throws Exception {
        list("staff", reference).andExpect(jsonPath("$[*].name").value(not(hasItem(ADD))));
        begin("staff", ADD, reference, FORM)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("cannot be begun now")));
        assertThat(actions.findByRecommendation(reference)).isEmpty();
    }

    private String underWay() {
        return answered(Map.of("position", "AGREE", "actions", List.of(ACTION)));
    }

    private String answered(Map<String, ?> draft) {
        String reference = stage.recommendation();
        stage.complete("staff", "UserTask_DraftResponse", reference, draft);
        stage.complete("head", "UserTask_ApproveResponse", reference, Map.of("verdict", "ACCEPT"));
        stage.complete("office", "UserTask_CheckResponse", reference, Map.of("verdict", "ACCEPT"));
        return reference;
    }

    private ResultActions list(String username, String reference) throws Exception {
        return call(username, get("/api/initiatives").param("reference", reference));
    }

    private ResultActions begin(String username, String name, String reference, String form) throws Exception {
        return call(
                username,
                post("/api/initiatives/{name}", name)
                        .queryParam("reference", reference)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(form));
    }

    private ResultActions call(String username, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(httpBasic(username, "demo")));
    }
}
