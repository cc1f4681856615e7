package io.followthrough.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import io.followthrough.ApplicationTest;
import io.followthrough.evaluation.AssigningLeadUnits;
import io.followthrough.evaluation.Priority;
import io.followthrough.evaluation.RecommendationsRegistered;
import io.followthrough.response.Position;
import io.followthrough.response.RespondingToRecommendations;
import io.followthrough.shared.UnitCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** Every way in which the overall response to an evaluation can come about. */
@ApplicationTest
@Import(Stage.class)
class OverallResponseProcessTest {

    private static final Map<String, ?> ACCEPTED = Map.of("verdict", "ACCEPT");
    private static final Map<String, ?> REMARKS = Map.of("remarks", "Management welcomes the evaluation.");

    @Autowired
    Stage stage;

    @Autowired
    OverallProcesses overall;

    @Autowired
    RespondingToRecommendations responding;

    @Autowired
    AssigningLeadUnits assigning;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    TaskService tasks;

    @Autowired
    MockMvc http;

    @Test
    void a_unit_head_drafts_management_approves_and_the_office_publishes() throws Exception {
        String evaluation = registered(stage.recommendation());
        assertThat(stage.task(evaluation).getDueDate()).isEqualTo(Instant.parse("2026-11-12T22:59:59Z"));
        stage.complete("head", "UserTask_DraftOverallResponse", evaluation, REMARKS);
        stage.complete("director", "UserTask_ApproveOverallResponse", evaluation, ACCEPTED);
        http.perform(get("/api/evaluations/" + evaluation).with(httpBasic("auditor", "demo")))
                .andExpect(jsonPath("$.overallResponse").isEmpty());
        stage.complete("office", "UserTask_CheckOverallResponse", evaluation, ACCEPTED);
        http.perform(get("/api/evaluations/" + evaluation).with(httpBasic("auditor", "demo")))
                .andExpect(jsonPath("$.overallResponse.remarks").value("Management welcomes the evaluation."))
                .andExpect(jsonPath("$.overallResponse.publishedOn").value("2026-11-23"));
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(evaluation)
                        .singleResult()
                        .getEndActivityId())
                .isEqualTo("EndEvent_OverallResponsePublished");
    }

    @Test
    void remarks_come_back_from_management_and_from_the_office() {
        String evaluation = registered(stage.recommendation());
        stage.complete("director", "UserTask_DraftOverallResponse", evaluation, REMARKS);
        assertThatThrownBy(() -> stage.complete("director", "UserTask_ApproveOverallResponse", evaluation, ACCEPTED))
                .hasMessageContaining("You wrote these remarks yourself");
        stage.complete(
                "director",
                "UserTask_ApproveOverallResponse",
                evaluation,
                Map.of("verdict", "RETURN", "comment", "Shorten it."));
        stage.complete("head", "UserTask_DraftOverallResponse", evaluation, REMARKS);
        stage.complete("director", "UserTask_ApproveOverallResponse", evaluation, ACCEPTED);
        stage.complete(
                "office",
                "UserTask_CheckOverallResponse",
                evaluation,
                Map.of("verdict", "RETURN", "comment", "Say which finding."));
        assertThat(stage.task(evaluation).getTaskDefinitionKey()).isEqualTo("UserTask_DraftOverallResponse");
    }

    @Test
    void whoever_has_to_answer_later_may_write_them_too() {
        String recommendation = stage.recommendation(null, issued -> {});
        String evaluation = registered(recommendation);
        assertThat(groups(evaluation)).containsExactly("management");
        assigning.assign(recommendation, new UnitCode("MACRO"), Priority.LOW);
        assertThat(groups(evaluation)).containsExactlyInAnyOrder("management", "unit-head-MACRO");
    }

    @Test
    void nothing_is_asked_twice_or_where_everything_was_answered_before() {
        String open = stage.recommendation();
        String evaluation = registered(open);
        registered(open);
        assertThat(running(evaluation)).isEqualTo(1);
        String answered = stage.recommendation(
                "TRADE",
                issued -> responding.recordPublished(issued, Position.AGREE, null, LocalDate.of(2026, 11, 1), false));
        assertThat(running(registered(answered))).isZero();
    }

    private String registered(String recommendation) {
        String evaluation = recommendation.substring(0, recommendation.indexOf('/'));
        overall.begin(new RecommendationsRegistered(evaluation, List.of(recommendation)));
        return evaluation;
    }

    private long running(String evaluation) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(evaluation)
                .count();
    }

    private List<String> groups(String evaluation) {
        return tasks.getIdentityLinksForTask(stage.task(evaluation).getId()).stream()
                .map(IdentityLink::getGroupId)
                .toList();
    }
}
