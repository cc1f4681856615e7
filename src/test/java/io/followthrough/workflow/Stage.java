package io.followthrough.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.BareEvaluation;
import io.followthrough.evaluation.Evaluations;
import io.followthrough.evaluation.Priority;
import io.followthrough.evaluation.Recommendation;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.shared.UnitCode;
import io.followthrough.workflow.engine.Acting;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts recommendations on the stage and plays people: they complete their tasks with the rights that Tasklist gives them. */
@TestComponent
public class Stage {

    public static final LocalDate ISSUED = LocalDate.of(2026, 10, 1);

    private static final AtomicInteger EVALUATIONS = new AtomicInteger();

    private final Evaluations evaluations;
    private final Recommendations recommendations;
    private final Processes processes;
    private final TaskService tasks;
    private final IdentityService identities;
    private final Acting acting;
    private final TransactionTemplate transaction;
    private final ObjectMapper json;

    Stage(
            Evaluations evaluations,
            Recommendations recommendations,
            Processes processes,
            TaskService tasks,
            IdentityService identities,
            Acting acting,
            TransactionTemplate transaction,
            ObjectMapper json) {
        this.evaluations = evaluations;
        this.recommendations = recommendations;
        this.processes = processes;
        this.tasks = tasks;
        this.identities = identities;
        this.acting = acting;
        this.transaction = transaction;
        this.json = json;
    }

    /** Registers an evaluation with one recommendation, lets something happen to it, and starts its process; answers its reference. */
    public String recommendation(@Nullable String unit, Consumer<String> before) {
        String evaluation = "STAGE-" + EVALUATIONS.incrementAndGet();
        String reference = evaluation + "/1";
        transaction.executeWithoutResult(status -> {
            evaluations.save(
                    BareEvaluation.of(evaluation, "Evaluation of market access for small enterprises", ISSUED, false));
            recommendations.save(Recommendation.issued(
                    evaluation,
                    "1",
                    "Support small enterprises in meeting the standards of their markets.",
                    Priority.MEDIUM,
                    unit == null ? null : new UnitCode(unit)));
            before.accept(reference);
            processes.start(reference);
        });
        return reference;
    }

    /** Registers an evaluation with several recommendations that unit TRADE has to answer, and starts their processes; answers their references. */
    public List<String> recommendations(int number) {
        String evaluation = "STAGE-" + EVALUATIONS.incrementAndGet();
        return transaction.execute(status -> {
            evaluations.save(BareEvaluation.of(evaluation, "Evaluation of vocational training", ISSUED, false));
            return IntStream.rangeClosed(1, number)
                    .mapToObj(one -> {
                        recommendations.save(Recommendation.issued(
                                evaluation,
                                String.valueOf(one),
                                "Recommendation %d of many.".formatted(one),
                                Priority.MEDIUM,
                                new UnitCode("TRADE")));
                        processes.start(evaluation + "/" + one);
                        return evaluation + "/" + one;
                    })
                    .toList();
        });
    }

    /** Somebody claims the open task. */
    public void claim(String username, String reference) {
        as(username, () -> tasks.claim(task(reference).getId(), username));
    }

    /** A recommendation that unit TRADE has to answer. */
    public String recommendation() {
        return recommendation("TRADE", reference -> {});
    }

    /** A recommendation that management accepted, with two actions that say the same. */
    public String withTwoActions(String text) {
        String reference = recommendation();
        Map<String, String> action = Map.of("text", text, "owner", "staff", "due", "2027-06-30");
        complete(
                "staff",
                "UserTask_DraftResponse",
                reference,
                Map.of("position", "AGREE", "actions", List.of(action, action)));
        complete("head", "UserTask_ApproveResponse", reference, Map.of("verdict", "ACCEPT"));
        complete("office", "UserTask_CheckResponse", reference, Map.of("verdict", "ACCEPT"));
        return reference;
    }

    /** The one open task of a recommendation or action; fails when there is none. */
    public Task task(String reference) {
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(reference)
                .initializeFormKeys()
                .singleResult();
        assertThat(task).as("task of " + reference).isNotNull();
        return task;
    }

    /** Somebody claims and completes the open task, which has to be that one, with the form that Tasklist would send. */
    public void complete(String username, String element, String reference, Object form) {
        Task task = task(reference);
        assertThat(task.getTaskDefinitionKey()).isEqualTo(element);
        complete(username, task, form);
    }

    /** The same where the recommendation has several open tasks, one of them that one. */
    public void completeOneOf(String username, String element, String reference, Object form) {
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(reference)
                .taskDefinitionKey(element)
                .singleResult();
        assertThat(task).as(element + " of " + reference).isNotNull();
        complete(username, task, form);
    }

    private void complete(String username, Task task, Object form) {
        as(username, () -> {
            tasks.claim(task.getId(), username);
            tasks.complete(task.getId(), Map.of("form", Variables.stringValue(written(form), true)));
        });
    }

    /** Does something in the engine with the rights of a person. */
    public void as(String username, Runnable work) {
        try {
            identities.setAuthentication(username, acting.groups(username));
            work.run();
        } finally {
            identities.clearAuthentication();
        }
    }

    private String written(Object form) {
        try {
            return form instanceof String text ? text : json.writeValueAsString(form);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
