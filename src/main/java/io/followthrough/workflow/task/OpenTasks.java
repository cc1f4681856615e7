package io.followthrough.workflow.task;

import io.followthrough.shared.Sentences;
import io.followthrough.workflow.Subjects;
import io.followthrough.workflow.form.Field;
import io.followthrough.workflow.form.FormWords;
import io.followthrough.workflow.step.Steps;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
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
    private final Subjects subjects;
    private final Steps steps;
    private final FormWords words;
    private final Sentences sentences;
    private final Clock clock;

    OpenTasks(
            RuntimeService runtime,
            TaskService tasks,
            Subjects subjects,
            Steps steps,
            FormWords words,
            Sentences sentences,
            Clock clock) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.subjects = subjects;
        this.steps = steps;
        this.words = words;
        this.sentences = sentences;
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
        Map<String, List<Field>> known = new HashMap<>();
        return found.stream()
                .map(task -> {
                    String reference = references.getOrDefault(task.getProcessInstanceId(), "");
                    return describe(task, reference, fields(task.getTaskDefinitionKey(), reference, known));
                })
                .toList();
    }

    /** The fields of one step are the same for all that one unit has to answer. */
    private List<Field> fields(String element, String reference, Map<String, List<Field>> known) {
        return known.computeIfAbsent(
                element + " " + subjects.of(reference).unit(),
                asked -> words.fields(steps.at(element).form(), reference, LocaleContextHolder.getLocale()));
    }

    private OpenTask describe(Task task, String reference, List<Field> fields) {
        return new OpenTask(
                task.getId(),
                sentences.in(task.getName(), LocaleContextHolder.getLocale()),
                task.getTaskDefinitionKey(),
                reference,
                day(task.getDueDate()),
                day(task.getFollowUpDate()),
                task.getAssignee(),
                tasks.getIdentityLinksForTask(task.getId()).stream()
                        .filter(link -> link.getGroupId() != null)
                        .map(IdentityLink::getGroupId)
                        .toList(),
                new OpenTask.FormOfTask(fields));
    }

    private @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : LocalDate.ofInstant(date.toInstant(), clock.getZone());
    }
}
