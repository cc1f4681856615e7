package io.followthrough.workflow.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
        assertThat(runtime.createIncidentQuery().count()).as(story).isZero();
        assertThat(jobs.createJobQuery().noRetriesLeft().count()).as(story).isZero();
        for (String action : open("follow_up_action", "('PLANNED', 'IN_PROGRESS', 'CLOSURE_REQUESTED')", evaluation)) {
            assertThat(tasksOf(action))
                    .as("tasks of open action %s after%n%s", action, story)
                    .isEqualTo(1);
            assertThat(instances(action))
                    .as("processes of %s after%n%s", action, story)
                    .isEqualTo(1);
        }
        for (String recommendation : open("recommendation", "('AWAITING_RESPONSE', 'RESPONDED')", evaluation)) {
            assertThat(tasksOf(recommendation) + waits(recommendation))
                    .as("tasks and waits of open recommendation %s after%n%s", recommendation, story)
                    .isEqualTo(1);
        }
        assertThat(over("follow_up_action", "('PLANNED', 'IN_PROGRESS', 'CLOSURE_REQUESTED')", evaluation))
                .as("processes of ended actions after%n%s", story)
                .isEmpty();
        assertThat(over("recommendation", "('AWAITING_RESPONSE', 'RESPONDED')", evaluation))
                .as("processes of closed recommendations after%n%s", story)
                .isEmpty();
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
