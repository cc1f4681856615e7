package io.followthrough.workflow.walk;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds between processes and the business, whatever people did. */
@TestComponent
class Invariants {

    private static final String LIVE =
            "select distinct business_key_ from act_ru_execution where business_key_ is not null";

    private static final String OPEN_ACTION = "('PLANNED', 'IN_PROGRESS', 'CLOSURE_REQUESTED')";
    private static final String OPEN_RECOMMENDATION = "('AWAITING_RESPONSE', 'RESPONDED')";

    /** Where the business has to stand while a task is open: the status of the recommendation, of its response, or of the action. */
    private static final Map<String, Set<String>> LEGAL = Map.ofEntries(
            entry("UserTask_AssignLeadUnit", Set.of("AWAITING_RESPONSE")),
            entry("UserTask_DraftResponse", Set.of("AWAITING_RESPONSE", "AWAITING_RESPONSE RETURNED")),
            entry("UserTask_ApproveResponse", Set.of("AWAITING_RESPONSE DRAFTED")),
            entry("UserTask_SignOffDisagreement", Set.of("AWAITING_RESPONSE APPROVED")),
            entry("UserTask_CheckResponse", Set.of("AWAITING_RESPONSE APPROVED")),
            entry("UserTask_AnswerRebuttal", Set.of("AWAITING_RESPONSE REBUTTED")),
            entry("UserTask_AcknowledgeDisagreement", Set.of("RESPONDED PUBLISHED")),
            entry("UserTask_PlanActions", Set.of("RESPONDED PUBLISHED")),
            entry("UserTask_AssessAdoption", Set.of("RESPONDED PUBLISHED")),
            entry("UserTask_ReportProgress", Set.of("PLANNED", "IN_PROGRESS")),
            entry("UserTask_TriageLongOverdue", Set.of("PLANNED", "IN_PROGRESS")),
            entry("UserTask_DecideExtension", Set.of("PLANNED", "IN_PROGRESS")),
            entry("UserTask_DecideSecondExtension", Set.of("PLANNED", "IN_PROGRESS")),
            entry("UserTask_DecideLongExtension", Set.of("PLANNED", "IN_PROGRESS")),
            entry("UserTask_AcceptHandOver", Set.of("PLANNED", "IN_PROGRESS")),
            entry("UserTask_DecideEarlyEnd", Set.of("PLANNED", "IN_PROGRESS")),
            entry("UserTask_DecideHeadsEarlyEnd", Set.of("PLANNED", "IN_PROGRESS")),
            entry("UserTask_ConfirmEarlyEnd", Set.of("PLANNED", "IN_PROGRESS")),
            entry("UserTask_VerifyClosure", Set.of("CLOSURE_REQUESTED")));

    private final JdbcClient jdbc;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService jobs;

    Invariants(JdbcClient jdbc, RuntimeService runtime, TaskService tasks, ManagementService jobs) {
        this.jdbc = jdbc;
        this.runtime = runtime;
        this.tasks = tasks;
        this.jobs = jobs;
    }

    void hold(String evaluation, String story) {
        legal(evaluation, story);
        assertThat(runtime.createIncidentQuery().count()).as(story).isZero();
        assertThat(jobs.createJobQuery().noRetriesLeft().count()).as(story).isZero();
        for (String action : open("follow_up_action", OPEN_ACTION, evaluation)) {
            assertThat(tasksOf(action))
                    .as("tasks of open action %s after%n%s", action, story)
                    .isEqualTo(1);
            assertThat(instances(action))
                    .as("processes of %s after%n%s", action, story)
                    .isEqualTo(1);
        }
        for (String recommendation : open("recommendation", OPEN_RECOMMENDATION, evaluation)) {
            assertThat(tasksOf(recommendation) + waits(recommendation))
                    .as("tasks and waits of open recommendation %s after%n%s", recommendation, story)
                    .isEqualTo(1);
        }
        assertThat(over("follow_up_action", OPEN_ACTION, evaluation))
                .as("processes of ended actions after%n%s", story)
                .isEmpty();
        assertThat(over("recommendation", OPEN_RECOMMENDATION, evaluation))
                .as("processes of closed recommendations after%n%s", story)
                .isEmpty();
    }

    /** Every open task asks for something that can be done where the business stands. */
    private void legal(String evaluation, String story) {
        jdbc.sql("""
                        select t.task_def_key_, trim(concat(coalesce(a.status, r.status), ' ', coalesce(m.status, ''))) as state
                        from act_ru_task t
                        join act_ru_execution i on i.id_ = t.proc_inst_id_
                        left join follow_up_action a on a.reference = i.business_key_
                        left join recommendation r on r.reference = i.business_key_
                        left join management_response m on m.recommendation = r.reference
                        where i.business_key_ like :below and t.task_def_key_ <> 'UserTask_GiveFinalScore'""")
                .param("below", evaluation + "/%")
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .forEach(task -> assertThat(LEGAL.getOrDefault(task.getKey(), Set.of()))
                        .as("%s while the business stands at %s after%n%s", task.getKey(), task.getValue(), story)
                        .contains(task.getValue()));
        for (String recommendation : references("recommendation", "status = 'RESPONDED'", evaluation)) {
            boolean assessed = tasks.createTaskQuery()
                            .processInstanceBusinessKey(recommendation)
                            .taskDefinitionKey("UserTask_AssessAdoption")
                            .count()
                    > 0;
            assertThat(assessed
                            && !open("follow_up_action", OPEN_ACTION, recommendation)
                                    .isEmpty())
                    .as("adoption of %s is assessed while an action is open, after%n%s", recommendation, story)
                    .isFalse();
        }
    }

    /** How many things happened to an evaluation and all that belongs to it. */
    long written(String evaluation) {
        return jdbc.sql("select count(*) from history_entry where reference = :it or reference like :below")
                .param("it", evaluation)
                .param("below", evaluation + "/%")
                .query(Long.class)
                .single();
    }

    /** An evaluation and all that belongs to it. */
    List<String> subjects(String evaluation) {
        List<String> subjects = new ArrayList<>(List.of(evaluation));
        subjects.addAll(references("recommendation", "true", evaluation));
        subjects.addAll(references("follow_up_action", "true", evaluation));
        return subjects;
    }

    private List<String> open(String table, String statuses, String evaluation) {
        return references(table, "status in " + statuses, evaluation);
    }

    private List<String> over(String table, String statuses, String evaluation) {
        return references(table, "status not in " + statuses + " and reference in (" + LIVE + ")", evaluation);
    }

    private List<String> references(String table, String condition, String evaluation) {
        return jdbc.sql("select reference from " + table + " where reference like :below and " + condition)
                .param("below", evaluation + "/%")
                .query(String.class)
                .list();
    }

    private long tasksOf(String reference) {
        return tasks.createTaskQuery().processInstanceBusinessKey(reference).count();
    }

    private long instances(String reference) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .rootProcessInstances()
                .count();
    }

    private long waits(String reference) {
        return runtime.createExecutionQuery()
                .processInstanceBusinessKey(reference)
                .messageEventSubscriptionName("Last action ended")
                .count();
    }
}
