package io.followthrough.workflow;

import io.followthrough.evaluation.LeadUnitAssigned;
import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.evaluation.RecommendationsRegistered;
import io.followthrough.people.Role;
import io.followthrough.response.overall.OverallResponses;
import io.followthrough.response.overall.OverallStatus;
import io.followthrough.workflow.engine.InModels;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the process in step that asks for the overall response to an evaluation; its business key is the evaluation's reference. */
@Component("overall")
@InModels
@Transactional
public class OverallProcesses {

    private static final String PROCESS = "overall-response";
    private static final String DRAFT = "UserTask_DraftOverallResponse";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final OverallResponses responses;
    private final Recommendations recommendations;

    OverallProcesses(
            RuntimeService runtime, TaskService tasks, OverallResponses responses, Recommendations recommendations) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.responses = responses;
        this.recommendations = recommendations;
    }

    /** Whether management stands behind the draft. */
    public boolean approved(String evaluation) {
        return responses.require(evaluation).status() == OverallStatus.APPROVED;
    }

    /** Whether the remarks are final. */
    public boolean published(String evaluation) {
        return responses.require(evaluation).status() == OverallStatus.PUBLISHED;
    }

    /** Asks once, and only while management still has something to answer: what was answered elsewhere was published elsewhere. */
    @EventListener
    void begin(RecommendationsRegistered registered) {
        boolean awaited = registered.recommendations().stream()
                .anyMatch(reference ->
                        recommendations.require(reference).status() == RecommendationStatus.AWAITING_RESPONSE);
        if (awaited && !asked(registered.reference()) && !responses.existsById(registered.reference())) {
            runtime.startProcessInstanceByKey(PROCESS, registered.reference());
        }
    }

    /** The head of a unit that has to answer from now on may write the remarks, too. */
    @EventListener
    void invite(LeadUnitAssigned assigned) {
        String evaluation = recommendations.require(assigned.reference()).evaluation();
        tasks.createTaskQuery()
                .taskDefinitionKey(DRAFT)
                .processInstanceBusinessKey(evaluation)
                .listPage(0, 1)
                .forEach(task -> tasks.addCandidateGroup(task.getId(), Role.UNIT_HEAD.groupIn(assigned.unit())));
    }

    private boolean asked(String evaluation) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(PROCESS)
                        .processInstanceBusinessKey(evaluation)
                        .count()
                > 0;
    }
}
