package io.followthrough.workflow.task;

import io.followthrough.workflow.engine.Acting;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody has to do by when: tasks that they have claimed, and those of their groups that nobody has. */
@Component
@Transactional(readOnly = true)
public class DueTasks {

    /** More than anybody can do; the engine refuses queries without a limit. */
    private static final int MOST = 1000;

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final Acting acting;
    private final Clock clock;

    DueTasks(TaskService tasks, RuntimeService runtime, Acting acting, Clock clock) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.acting = acting;
        this.clock = clock;
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

    /** The tasks of that person, and of those for whom they stand in today, the earliest due first; at most 1,000 of each kind. */
    public List<DueTask> of(String username) {
        List<Task> found = new ArrayList<>(dated(tasks.createTaskQuery()
                .taskAssigneeIn(Stream.concat(Stream.of(username), acting.persons(username).stream())
                        .toArray(String[]::new))));
        List<String> groups = acting.groups(username);
        if (!groups.isEmpty()) {
            found.addAll(dated(tasks.createTaskQuery().taskUnassigned().taskCandidateGroupIn(groups)));
        }
        Map<String, String> references = references(found);
        return found.stream()
                .filter(task -> references.containsKey(task.getProcessInstanceId()))
                .map(task -> new DueTask(
                        task.getTaskDefinitionKey(),
                        task.getName(),
                        references.getOrDefault(task.getProcessInstanceId(), ""),
                        LocalDate.ofInstant(task.getDueDate().toInstant(), clock.getZone())))
                .toList();
    }

    private static List<Task> dated(TaskQuery query) {
        return query.active()
                .dueAfter(Date.from(Instant.EPOCH))
                .orderByDueDate()
                .asc()
                .listPage(0, MOST);
    }

    private Map<String, String> references(List<Task> found) {
        Set<String> instances = found.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        return instances.isEmpty()
                ? Map.of()
                : runtime
                        .createProcessInstanceQuery()
                        .processInstanceIds(instances)
                        .listPage(0, instances.size())
                        .stream()
                        .filter(instance -> instance.getBusinessKey() != null)
                        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }
}
