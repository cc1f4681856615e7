package io.followthrough.workflow.task;

import io.followthrough.people.Substitution;
import io.followthrough.people.SubstitutionEnded;
import io.followthrough.people.Substitutions;
import io.followthrough.workflow.duty.Duty;
import io.followthrough.workflow.duty.OneByOne;
import io.followthrough.workflow.engine.Acting;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a substitute has claimed and not completed waits for everybody again when the period is over. */
@Component
class ReleasingClaims implements Duty {

    /** More than anybody has claimed; the engine refuses queries without a limit. */
    private static final int ALL = 1_000;

    private final Substitutions substitutions;
    private final TaskService tasks;
    private final Acting acting;
    private final OneByOne oneByOne;

    ReleasingClaims(Substitutions substitutions, TaskService tasks, Acting acting, OneByOne oneByOne) {
        this.substitutions = substitutions;
        this.tasks = tasks;
        this.acting = acting;
        this.oneByOne = oneByOne;
    }

    @Override
    public int begin(LocalDate today) {
        List<String> claimed = substitutions.findAll().stream()
                .filter(substitution -> substitution.over(today))
                .map(Substitution::substitute)
                .collect(Collectors.toSet())
                .stream()
                .flatMap(substitute -> claimedBy(substitute).stream())
                .toList();
        return oneByOne.each(claimed, this::release);
    }

    @EventListener
    void release(SubstitutionEnded ended) {
        claimedBy(ended.substitute()).forEach(this::release);
    }

    private List<String> claimedBy(String substitute) {
        return tasks.createTaskQuery().taskAssignee(substitute).listPage(0, ALL).stream()
                .map(Task::getId)
                .toList();
    }

    private boolean release(String id) {
        Task task = tasks.createTaskQuery().taskId(id).singleResult();
        if (task == null || task.getAssignee() == null || acting.mayHold(task.getAssignee(), candidateGroups(id))) {
            return false;
        }
        tasks.setAssignee(id, null);
        return true;
    }

    private List<String> candidateGroups(String id) {
        return tasks.getIdentityLinksForTask(id).stream()
                .filter(link -> link.getGroupId() != null)
                .map(IdentityLink::getGroupId)
                .toList();
    }
}
