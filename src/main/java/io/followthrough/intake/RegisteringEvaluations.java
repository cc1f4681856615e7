package io.followthrough.intake;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.evaluation.Evaluation;
import io.followthrough.evaluation.Evaluations;
import io.followthrough.shared.Refused;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
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
     * Answers whether the evaluation is new.
     *
     * @param own whether the document is known to be about the registered evaluation, so that even its title may change
     * @throws Refused when another evaluation has the reference
     */
    boolean register(Evaluation evaluation, boolean own) {
        Evaluation registered = evaluations.findById(evaluation.reference()).orElse(null);
        if (registered == null) {
            evaluations.save(evaluation);
            events.publishEvent(new EvaluationRegistered(evaluation.reference(), evaluation.title()));
            return true;
        }
        if (!own && !SameWords.in(registered.title(), evaluation.title())) {
            throw Refused.because(
                    "evaluation.reference",
                    "%s is the reference of another evaluation, \"%s\". Choose another reference.",
                    evaluation.reference(),
                    registered.title());
        }
        correct(registered, EvaluationFacts.keepingKnownDay(evaluation, registered));
        return false;
    }

    private void correct(Evaluation registered, Evaluation corrected) {
        String changed = changed(registered, corrected);
        if (!changed.isEmpty()) {
            evaluations.save(corrected);
            events.publishEvent(new EvaluationCorrected(corrected.reference(), changed));
        }
    }

    private String changed(Evaluation registered, Evaluation corrected) {
        Map<String, Object> before = json.convertValue(EvaluationFacts.plain(registered), FACTS);
        Map<String, Object> after = json.convertValue(EvaluationFacts.plain(corrected), FACTS);
        return before.keySet().stream()
                .filter(fact -> !Objects.equals(before.get(fact), after.get(fact)))
                .collect(Collectors.joining(", "));
    }
}
