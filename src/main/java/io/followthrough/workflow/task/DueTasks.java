package io.followthrough.workflow.task;

import io.followthrough.workflow.work.WaitingTasks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What somebody has to do by when: tasks that they have claimed, and those of their groups that nobody has. */
@Component
public class DueTasks {

    private final WaitingTasks waiting;

    DueTasks(WaitingTasks waiting) {
        this.waiting = waiting;
    }

    /**
     * A task with a last day.
     *
     * @param element id of the user task in its process model
     * @param name what has to be done
     * @param reference the evaluation, recommendation, action or meeting that it is about
     * @param due last day to do it
     */
    public record DueTask(String element, String name, String reference, LocalDate due) {}

    /** The tasks of that person, and of those for whom they stand in today, the earliest due first. */
    public List<DueTask> of(String username) {
        return waiting.of(username).stream()
                .flatMap(task -> Optional.ofNullable(task.due())
                        .map(due -> Stream.of(new DueTask(task.element(), task.name(), task.reference(), due)))
                        .orElseGet(Stream::empty))
                .toList();
    }
}
