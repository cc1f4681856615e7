package io.followthrough.intake;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.evaluation.Evaluation;
import io.followthrough.evaluation.Evaluations;
import io.followthrough.shared.Refused;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Registers an evaluation, or corrects the facts of one that is registered. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RegisteringEvaluations {

    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private final Evaluations evaluations;
    private final ApplicationEventPublisher events;
    private final ObjectMapper json;

    RegisteringEvaluations(Evaluations evaluations, ApplicationEventPublisher events, ObjectMapper json) {
        this.evaluations = evaluations;
        this.events = events;
        this.json = json;
    }

    /**
     * Stores the evaluation.
     *
     * @param own whether the document is known to be about the registered evaluation, so that even its title may change
     * @throws Refused when another evaluation has the reference
     * @throws OptimisticLockingFailureException when somebody else registers it at the same moment
     */
    void register(Evaluation evaluation, boolean own) {
        Evaluation registered = evaluations.findById(evaluation.reference()).orElse(null);
        if (registered == null) {
            Collisions.told(() -> evaluations.save(evaluation));
            return;
        }
        if (!own && !SameWords.in(registered.title(), evaluation.title())) {
            throw Refused.because(
                    "evaluation.reference",
                    "%s is the reference of another evaluation, \"%s\". Choose another reference.",
                    evaluation.reference(),
                    registered.title());
        }
        correct(registered, EvaluationFacts.keepingKnownDay(evaluation, registered));
    }

    private void correct(Evaluation registered, Evaluation corrected) {
        List<String> changed = changed(registered, corrected);
        if (!changed.isEmpty()) {
            evaluations.save(corrected);
            events.publishEvent(new EvaluationCorrected(corrected.reference(), changed));
        }
    }

    private List<String> changed(Evaluation registered, Evaluation corrected) {
        Map<String, Object> before = json.convertValue(EvaluationFacts.plain(registered), FACTS);
        Map<String, Object> after = json.convertValue(EvaluationFacts.plain(corrected), FACTS);
        return before.keySet().stream()
                .filter(fact -> !Objects.equals(before.get(fact), after.get(fact)))
                .sorted()
                .toList();
    }
}
