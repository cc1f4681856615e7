package io.followthrough.workflow.task;

import io.followthrough.workflow.form.FormWords;
import io.followthrough.workflow.step.Steps;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Describes tasks of the engine in our words. */
@Component
@Transactional(readOnly = true)
class OpenTasks {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Steps steps;
    private final FormWords words;
    private final Clock clock;

    OpenTasks(RuntimeService runtime, TaskService tasks, Steps steps, FormWords words, Clock clock) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.steps = steps;
        this.words = words;
        this.clock = clock;
    }

    OpenTask of(Task task) {
        return of(List.of(task)).get(0);
    }

    List<OpenTask> of(List<Task> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Set<String> instances = found.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        Map<String, String> references =
                runtime
                        .createProcessInstanceQuery()
                        .processInstanceIds(instances)
                        .listPage(0, instances.size())
                        .stream()
                        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
        return found.stream()
                .map(task -> describe(task, references.getOrDefault(task.getProcessInstanceId(), "")))
                .toList();
    }

    private OpenTask describe(Task task, String reference) {
        String element = task.getTaskDefinitionKey();
        return new OpenTask(
                task.getId(),
                task.getName(),
                element,
                reference,
                day(task.getDueDate()),
                day(task.getFollowUpDate()),
                task.getAssignee(),
                tasks.getIdentityLinksForTask(task.getId()).stream()
                        .filter(link -> link.getGroupId() != null)
                        .map(IdentityLink::getGroupId)
                        .toList(),
                new OpenTask.FormOfTask(
                        words.fields(steps.at(element).form(), reference, LocaleContextHolder.getLocale())));
    }

    private @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : LocalDate.ofInstant(date.toInstant(), clock.getZone());
    }
}
