package io.followthrough.workflow.step;

import io.followthrough.evaluation.RecommendationReworded;
import io.followthrough.workflow.Subjects;
import io.followthrough.workflow.Subjects.Subject;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives each task what Tasklist shows in its list; kept with the task, so that whoever may see the task sees it. */
@Component
class Listed implements TaskListener {

    private final Subjects subjects;
    private final TaskService tasks;

    Listed(Subjects subjects, TaskService tasks) {
        this.subjects = subjects;
        this.tasks = tasks;
    }

    @Override
    public void notify(DelegateTask task) {
        task.setVariablesLocal(variables(task.getExecution().getProcessBusinessKey()));
    }

    /** The list shows the corrected wording. */
    @EventListener
    @Transactional
    public void show(RecommendationReworded reworded) {
        tasks.createTaskQuery()
                .processInstanceBusinessKey(reworded.reference())
                .listPage(0, 1)
                .forEach(task -> tasks.setVariablesLocal(task.getId(), variables(reworded.reference())));
    }

    private Map<String, Object> variables(String reference) {
        Subject subject = subjects.of(reference);
        return Map.of("reference", reference, "subject", subject.line());
    }
}
