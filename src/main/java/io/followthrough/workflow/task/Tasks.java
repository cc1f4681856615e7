package io.followthrough.workflow.task;

import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.portfolio.Paging;
import io.followthrough.portfolio.Slice;
import io.followthrough.shared.Missing;
import io.followthrough.shared.Refused;
import io.followthrough.shared.UnitCode;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open tasks, with the rights that the engine gives to whoever asks. */
@Component
@Transactional
class Tasks {

    private final TaskService tasks;
    private final IdentityService identities;
    private final People people;
    private final Clock clock;

    Tasks(TaskService tasks, IdentityService identities, People people, Clock clock) {
        this.tasks = tasks;
        this.identities = identities;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Which tasks somebody asks for, of those that they may see.
     *
     * @param mine those that they have claimed
     * @param group those of that candidate group, such as {@code unit-staff-TRADE}, claimed or not
     * @param overdue those past their due date
     */
    record Wanted(boolean mine, @Nullable String group, boolean overdue) {}

    /** A page of the tasks wanted, the earliest due first unless another order is asked for. */
    Slice<Task> page(String username, Wanted wanted, Paging paging) {
        return as(username, () -> {
            TaskQuery query = query(username, wanted);
            long total = query.count();
            List<Task> found = ordered(query.initializeFormKeys(), paging)
                    .orderByTaskCreateTime()
                    .asc()
                    .listPage((int) Math.min(paging.offset(), Integer.MAX_VALUE), paging.size());
            return new Slice<>(found, total, paging.page(), paging.size());
        });
    }

    private static TaskQuery ordered(TaskQuery query, Paging paging) {
        TaskQuery by = switch (paging.sortName("due")) {
            case "due" -> query.orderByDueDate();
            case "name" -> query.orderByTaskName();
            case "created" -> query.orderByTaskCreateTime();
            default ->
                throw Refused.because(
                        "sort", "Tasks cannot be sorted by \"%s\". Use due, name or created.", paging.sort());
        };
        return paging.descending() ? by.desc() : by.asc();
    }

    /** The open task, or {@link Missing} when there is none that this person may see. */
    Task visible(String username, String id) {
        Task task = as(
                username,
                () -> tasks.createTaskQuery().taskId(id).initializeFormKeys().singleResult());
        if (task == null) {
            throw new Missing("open task", id);
        }
        return task;
    }

    /** Makes somebody responsible for a task of one of their groups. */
    void claim(String username, String id) {
        as(username, () -> {
            tasks.claim(id, username);
            return id;
        });
    }

    /** Completes a task through its door, with the filled form as JSON. */
    void complete(String username, String id, String form) {
        as(username, () -> {
            tasks.complete(id, Map.of("form", Variables.stringValue(form, true)));
            return id;
        });
    }

    private TaskQuery query(String username, Wanted wanted) {
        TaskQuery query = tasks.createTaskQuery().active();
        if (wanted.mine()) {
            query.taskAssignee(username);
        }
        if (wanted.group() != null) {
            query.taskCandidateGroup(wanted.group()).includeAssignedTasks();
        }
        if (wanted.overdue()) {
            query.dueBefore(Date.from(Instant.now(clock)));
        }
        return query;
    }

    private <T> T as(String username, Supplier<T> work) {
        try {
            identities.setAuthentication(
                    username, people.find(username).map(Tasks::groups).orElse(List.of()));
            return work.get();
        } finally {
            identities.clearAuthentication();
        }
    }

    private static List<String> groups(Person person) {
        UnitCode unit = person.unit();
        return person.roles().stream()
                .map(role -> unit == null ? role.group() : role.groupIn(unit))
                .toList();
    }
}
