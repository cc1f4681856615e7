package io.followthrough.workflow.task;

import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Finds the task of somebody who only knows what it is about. */
@Component
public class TurnOfPerson {

    private final Tasks tasks;

    TurnOfPerson(Tasks tasks) {
        this.tasks = tasks;
    }

    /** Id of the open task about that recommendation or action that this person may do now; missing when it is not their turn. */
    public Optional<String> about(String username, String reference) {
        return tasks.turnOf(username, reference).map(Task::getId);
    }
}
