package io.followthrough.workflow.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.followthrough.workflow.step.Steps;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the form in Tasklist shows: the task with its fields, what it begins with, and its background. */
@RestController
class StepForms {

    private static final List<String> WORDS = List.of(
            "optional",
            "yes",
            "no",
            "choose",
            "remove",
            "recommendation",
            "action",
            "meeting",
            "said",
            "open",
            "claim",
            "claimed",
            "restored",
            "problems",
            "refused",
            "failed",
            "offline",
            "signed-out");

    private final Tasks tasks;
    private final OpenTasks open;
    private final Backgrounds backgrounds;
    private final Steps steps;
    private final RepositoryService models;
    private final Telling telling;
    private final MessageSource messages;

    StepForms(
            Tasks tasks,
            OpenTasks open,
            Backgrounds backgrounds,
            Steps steps,
            RepositoryService models,
            MessageSource messages,
            Telling telling) {
        this.tasks = tasks;
        this.open = open;
        this.backgrounds = backgrounds;
        this.steps = steps;
        this.models = models;
        this.telling = telling;
        this.messages = messages;
    }

    @GetMapping("/ui/tasks/{id}")
    StepForm show(Principal person, @PathVariable String id) {
        Task found = tasks.visible(person.getName(), id);
        OpenTask task = open.of(found);
        return new StepForm(
                task,
                why(found),
                telling.due(task.due()),
                backgrounds.of(task.reference()),
                steps.at(task.element()).draft().apply(task.reference()),
                WORDS.stream().collect(Collectors.toMap(Function.identity(), this::word)));
    }

    private String word(String name) {
        return messages.getMessage("forms.words." + name, null, LocaleContextHolder.getLocale());
    }

    /** The model says who does a step, why, and by when. */
    private String why(Task task) {
        FlowElement element = models.getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        return element.getDocumentations().iterator().next().getTextContent();
    }

    /**
     * A form with all that stands around it.
     *
     * @param task what has to be done, with the fields of its form
     * @param why who does it, why, and by when
     * @param due by when, with the date
     * @param background what one has to know
     * @param values what the form begins with, by field; missing when it begins empty
     * @param words the words around its fields
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepForm(
            OpenTask task,
            String why,
            String due,
            Background background,
            @Nullable Object values,
            Map<String, String> words) {}
}
