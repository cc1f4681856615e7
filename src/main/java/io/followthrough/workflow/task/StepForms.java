package io.followthrough.workflow.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.followthrough.shared.Sentences;
import io.followthrough.workflow.form.Field;
import io.followthrough.workflow.form.FormWords;
import io.followthrough.workflow.step.Initiative;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a form shows, in Tasklist and on our own page: its fields, what it begins with, and its background. */
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
            "evaluation",
            "said",
            "open",
            "claim",
            "claimed",
            "restored",
            "problems",
            "refused",
            "failed",
            "offline",
            "signed-out",
            "uploading",
            "uploaded",
            "file-too-large",
            "upload-failed",
            "stale",
            "others");

    private final Completing completing;
    private final Beginning beginning;
    private final Invitations invitations;
    private final FormWords words;
    private final OpenTasks open;
    private final Backgrounds backgrounds;
    private final Steps steps;
    private final RepositoryService models;
    private final Telling telling;
    private final MessageSource messages;
    private final Sentences sentences;

    StepForms(
            Completing completing,
            Beginning beginning,
            Invitations invitations,
            FormWords words,
            OpenTasks open,
            Backgrounds backgrounds,
            Steps steps,
            RepositoryService models,
            MessageSource messages,
            Sentences sentences,
            Telling telling) {
        this.completing = completing;
        this.beginning = beginning;
        this.invitations = invitations;
        this.words = words;
        this.open = open;
        this.backgrounds = backgrounds;
        this.steps = steps;
        this.models = models;
        this.telling = telling;
        this.messages = messages;
        this.sentences = sentences;
    }

    /** The form of an open task; 409 when it was done already. */
    @GetMapping("/ui/tasks/{id}")
    StepForm show(Principal person, @PathVariable String id) {
        Task found = completing.visible(person.getName(), id);
        OpenTask task = open.of(found);
        return new StepForm(
                task,
                task.name(),
                why(found),
                telling.due(task.due()),
                invitations.waitsFor(person.getName(), id),
                task.form().fields(),
                backgrounds.of(task.reference()),
                steps.at(task.element()).draft().apply(task.reference()),
                words());
    }

    /** The form of what somebody wants to begin. */
    @GetMapping("/ui/begin/{name}")
    StepForm show(
            Principal person,
            @PathVariable String name,
            @RequestParam(defaultValue = "") String reference,
            @RequestParam Map<String, String> sent) {
        Initiative<?> initiative = beginning.possible(person.getName(), name, reference);
        Invitation invitation = invitations.of(initiative, reference);
        return new StepForm(
                null,
                invitation.title(),
                invitation.why(),
                "",
                true,
                words.fields(initiative.form(), reference, LocaleContextHolder.getLocale()),
                reference.isBlank() ? null : backgrounds.of(reference),
                Chosen.before(initiative, sent).or(initiative.draft().apply(reference)),
                words());
    }

    private Map<String, String> words() {
        return WORDS.stream().collect(Collectors.toMap(Function.identity(), this::word));
    }

    private String word(String name) {
        return messages.getMessage("forms.words." + name, null, LocaleContextHolder.getLocale());
    }

    /** The model says who does a step, why, and by when. */
    private String why(Task task) {
        FlowElement element = models.getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        return sentences.in(
                element.getDocumentations().iterator().next().getTextContent(), LocaleContextHolder.getLocale());
    }

    /**
     * A form with all that stands around it.
     *
     * @param task what has to be done; missing for what somebody begins of their own accord
     * @param title what it is called
     * @param why who does it, why, and by when
     * @param due by when, with the date; empty where there is no such day
     * @param open whether this person may fill it in now
     * @param fields what is asked for
     * @param background what one has to know; missing where it is about nothing in particular
     * @param values what the form begins with, by field; missing when it begins empty
     * @param words the words around its fields
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StepForm(
            @Nullable OpenTask task,
            String title,
            String why,
            String due,
            boolean open,
            List<Field> fields,
            @Nullable Background background,
            @Nullable Object values,
            Map<String, String> words) {}
}
