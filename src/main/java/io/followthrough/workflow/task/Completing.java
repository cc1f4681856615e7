package io.followthrough.workflow.task;

import io.followthrough.shared.Missing;
import io.followthrough.shared.Refused;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Claims and completes tasks over HTTP, and says in words why that was not possible. */
@Component
class Completing {

    private final Tasks tasks;
    private final DoneTasks done;

    Completing(Tasks tasks, DoneTasks done) {
        this.tasks = tasks;
        this.done = done;
    }

    void claim(String username, String id) {
        explained(username, id, () -> tasks.claim(username, id));
    }

    void complete(String username, String id, String form) {
        explained(username, id, () -> tasks.complete(username, id, form));
    }

    private void explained(String username, String id, Runnable work) {
        requireFree(username, id);
        try {
            work.run();
        } catch (RuntimeException failure) {
            throw explanation(id, failure);
        }
    }

    /** The open task that this person may see; says who did it when it was done already. */
    Task visible(String username, String id) {
        try {
            return tasks.visible(username, id);
        } catch (Missing missing) {
            throw done.byWhom(id).<RuntimeException>map(Failures::conflict).orElse(missing);
        }
    }

    private void requireFree(String username, String id) {
        Task task = visible(username, id);
        String claimedBy = task.getAssignee();
        if (claimedBy != null && !claimedBy.equals(username) && !tasks.free(username, id, claimedBy)) {
            throw Failures.conflict("%s has claimed this task. Ask them to complete it, or to unclaim it first."
                    .formatted(done.name(claimedBy)));
        }
    }

    /** What a failure to complete a task means for whoever tried. */
    RuntimeException explanation(String id, RuntimeException failure) {
        // Whoever was faster may have made it impossible in the middle of this attempt, in many ways.
        Optional<String> byWhom = done.byWhom(id);
        if (byWhom.isPresent()) {
            return Failures.conflict(byWhom.get());
        }
        Optional<Refused> refused = Failures.cause(failure, Refused.class);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (Failures.cause(failure, AuthorizationException.class).isPresent()) {
            return Failures.problem(
                    HttpStatus.FORBIDDEN,
                    "You may see this task, but it waits for others: its candidateGroups say for whom.");
        }
        return Failures.collision(failure) ? Failures.busy() : failure;
    }
}
