package io.followthrough.workflow.step;

import io.followthrough.shared.OnBehalf;
import io.followthrough.shared.Refused;
import io.followthrough.shared.Sentences;
import io.followthrough.workflow.engine.Acting;
import io.followthrough.workflow.form.FormReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.StringValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The one door of every step: whoever completes a task, in Tasklist or over HTTP, comes through here. Reads the form,
 * and calls the step's use case in the transaction that completes the task.
 */
@Component
class Door implements TaskListener {

    /** The only variable that may be handed over: the filled form as JSON, which the engine does not keep. */
    static final String FORM = "form";

    private static final String SYSTEM = "system";

    private final Steps steps;
    private final FormReader reader;
    private final Acting acting;
    private final OnBehalf onBehalf;
    private final Sentences sentences;
    private final Clock clock;

    Door(Steps steps, FormReader reader, Acting acting, OnBehalf onBehalf, Sentences sentences, Clock clock) {
        this.steps = steps;
        this.reader = reader;
        this.acting = acting;
        this.onBehalf = onBehalf;
        this.sentences = sentences;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        try {
            complete(steps.at(task.getTaskDefinitionKey()), task);
        } catch (Refused refused) {
            throw new RefusedStep(sentences.in(refused, LocaleContextHolder.getLocale()));
        }
    }

    private <F extends Record> void complete(Step<F> step, DelegateTask task) {
        String reference = task.getExecution().getProcessBusinessKey();
        String by = by(task);
        Optional<String> person = onBehalfOf(by, task);
        String submitted = submitted(task);
        F form = reader.read(step.form(), submitted, reference);
        Turn turn = new Turn(reference, by, LocalDate.now(clock));
        person.ifPresentOrElse(
                away -> onBehalf.of(away, () -> step.work().complete(turn, form)),
                () -> step.work().complete(turn, form));
    }

    private static String by(DelegateTask task) {
        Authentication signedIn =
                task.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
        return signedIn == null ? SYSTEM : signedIn.getUserId();
    }

    /** Who has claimed a task comes first, as long as they have a part in it; the task keeps the name of who completes it. */
    private Optional<String> onBehalfOf(String by, DelegateTask task) {
        List<String> candidates = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
        String claimedBy = task.getAssignee();
        Optional<String> person = acting.onBehalfOf(by, claimedBy, candidates);
        if (claimedBy != null && !claimedBy.equals(by) && person.isEmpty()) {
            if (acting.mayHold(claimedBy, candidates)) {
                throw Refused.because(
                        "", "%s has claimed this task. Ask them to complete it, or to unclaim it first.", claimedBy);
            }
            person = acting.onBehalfOf(by, null, candidates);
        }
        if (!by.equals(claimedBy)) {
            task.setAssignee(by);
        }
        return person;
    }

    private static String submitted(DelegateTask task) {
        VariableMap variables = task.getExecution().getVariablesTyped(false);
        for (String name : variables.keySet()) {
            if (!name.equals(FORM)) {
                throw Refused.because("", "This step takes no variable \"%s\". Hand over the form only.", name);
            }
        }
        TypedValue form = variables.getValueTyped(FORM);
        if (form instanceof StringValue text && text.isTransient() && text.getValue() != null) {
            return text.getValue();
        }
        throw Refused.because("", "The form is missing. Fill it in, and complete the task again.");
    }
}
