package io.followthrough.workflow.version;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.ApplicationTest;
import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.workflow.Stage;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** This release takes over the database of release 0.1.0: everything that runs there goes on, to its end. */
@ApplicationTest
@Import(Stage.class)
class ReleasedDatabaseTest {

    private static final Released RELEASED = new Released();
    private static final Map<String, String> TASKS_BEFORE = tasks();
    private static final int HISTORY_BEFORE = RELEASED.count("act_hi_actinst where end_time_ is not null");
    private static final Map<String, ?> ACCEPTED = Map.of("verdict", "ACCEPT");
    private static final Map<String, ?> ACTION =
            Map.of("text", "Publish guidelines", "owner", "staff", "due", "2027-06-30");

    @Autowired
    Stage stage;

    @Autowired
    Migrating migrating;

    @Autowired
    RepositoryService models;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    HistoryService history;

    @Autowired
    Recommendations recommendations;

    @DynamicPropertySource
    static void useTheReleasedDatabase(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", RELEASED::url);
    }

    private static Map<String, String> tasks() {
        return RELEASED
                .jdbc()
                .sql("select id_, task_def_key_ from act_ru_task")
                .query((line, number) -> Map.entry(line.getString(1), line.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void everything_that_runs_goes_on_where_it_stood_and_comes_to_its_end() {
        assertThat(TASKS_BEFORE).hasSize(9);
        assertThat(tasks.createTaskQuery().list().stream()
                        .collect(Collectors.toMap(Task::getId, Task::getTaskDefinitionKey)))
                .isEqualTo(TASKS_BEFORE);
        assertThat(history.createHistoricActivityInstanceQuery().finished().count())
                .isGreaterThanOrEqualTo(HISTORY_BEFORE);
        allUnderThePresentModels();
        migrating.afterSingletonsInstantiated();
        allUnderThePresentModels();

        stage.complete("office", "UserTask_AssignLeadUnit", "ASSIGN/1", Map.of("unit", "TRADE", "priority", "LOW"));
        draft("ASSIGN/1");
        draft("DRAFT/1");
        List.of("ASSIGN/1", "DRAFT/1", "APPROVE/1").forEach(this::approve);
        List.of("ASSIGN/1", "DRAFT/1", "APPROVE/1", "CHECK/1").forEach(this::publish);
        stage.complete("staff", "UserTask_PlanActions", "PLAN/1", Map.of("actions", List.of(ACTION)));
        List.of("ASSIGN/1", "DRAFT/1", "APPROVE/1", "CHECK/1", "PLAN/1", "REPORT/1")
                .forEach(recommendation -> report(recommendation + "/A1"));
        List.of("ASSIGN/1", "DRAFT/1", "APPROVE/1", "CHECK/1", "PLAN/1", "REPORT/1", "VERIFY/1")
                .forEach(recommendation ->
                        stage.complete("office", "UserTask_VerifyClosure", recommendation + "/A1", ACCEPTED));
        List.of("ASSIGN/1", "DRAFT/1", "APPROVE/1", "CHECK/1", "PLAN/1", "REPORT/1", "VERIFY/1", "ASSESS/1")
                .forEach(recommendation -> stage.complete(
                        "office",
                        "UserTask_AssessAdoption",
                        recommendation,
                        Map.of("alignment", 80, "grounds", "All actions are done.")));
        stage.complete("office", "UserTask_AcknowledgeDisagreement", "ACKNOWLEDGE/1", Map.of());

        assertThat(tasks.createTaskQuery().list()).isEmpty();
        assertThat(runtime.createProcessInstanceQuery().list()).isEmpty();
        assertThat(recommendations.findAll())
                .extracting(recommendation -> recommendation.status())
                .containsOnly(RecommendationStatus.CLOSED);
    }

    private void allUnderThePresentModels() {
        List<String> present = models.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(ProcessDefinition::getId)
                .toList();
        assertThat(runtime.createProcessInstanceQuery().list())
                .isNotEmpty()
                .extracting(ProcessInstance::getProcessDefinitionId)
                .isSubsetOf(present);
    }

    private void draft(String recommendation) {
        stage.complete(
                "staff",
                "UserTask_DraftResponse",
                recommendation,
                Map.of("position", "AGREE", "actions", List.of(ACTION)));
    }

    private void approve(String recommendation) {
        stage.complete("head", "UserTask_ApproveResponse", recommendation, ACCEPTED);
    }

    private void publish(String recommendation) {
        stage.complete("office", "UserTask_CheckResponse", recommendation, ACCEPTED);
    }

    private void report(String action) {
        stage.complete(
                "staff",
                "UserTask_ReportProgress",
                action,
                Map.of("percent", 100, "note", "All is published.", "done", true, "evidence", "Guidelines, page 3"));
    }
}
