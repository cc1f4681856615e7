package io.followthrough.intake;

import io.followthrough.evaluation.Evaluation;
import io.followthrough.evaluation.RecommendationsRegistered;
import io.followthrough.intake.RegisteringRecommendations.Outcome;
import io.followthrough.intake.understanding.Checks;
import io.followthrough.intake.understanding.Understanding;
import io.followthrough.people.Units;
import io.followthrough.shared.Missing;
import io.followthrough.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person confirms what was understood, corrected where need be; everything is registered together, or nothing is. */
@Component
public class ConfirmingUnderstanding {

    private final Intakes intakes;
    private final Units units;
    private final UnderstandingText text;
    private final RegisteringEvaluations evaluations;
    private final RegisteringRecommendations recommendations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConfirmingUnderstanding(
            Intakes intakes,
            Units units,
            UnderstandingText text,
            RegisteringEvaluations evaluations,
            RegisteringRecommendations recommendations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.intakes = intakes;
        this.units = units;
        this.text = text;
        this.evaluations = evaluations;
        this.recommendations = recommendations;
        this.events = events;
        this.clock = clock;
    }

    /** Every field that is missing or cannot be true, so that it could not be confirmed. */
    public List<Refused.Problem> problems(Understanding understanding) {
        return Checks.problems(understanding, unitCodes(), LocalDate.now(clock));
    }

    /**
     * Registers the evaluation, its recommendations, the published responses and the actions of a document. Published
     * responses count from the day of the evaluation's publication. Confirming again changes nothing but what was
     * corrected since.
     *
     * @param corrected what a person made of the understanding; missing to confirm it as it is
     * @throws Refused with every field that is missing or cannot be true
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else registers the same at the moment
     */
    @Transactional
    public Confirmation confirm(long id, @Nullable Understanding corrected, String by) {
        Intake intake = intakes.findLockedById(id).orElseThrow(() -> new Missing("document", Long.toString(id)));
        LocalDate today = LocalDate.now(clock);
        Understanding understanding = corrected == null ? text.read(intake.understanding()) : corrected;
        List<Refused.Problem> problems = problems(understanding);
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        Evaluation evaluation = EvaluationFacts.of(understanding.evaluation());
        evaluations.register(evaluation, evaluation.reference().equals(intake.evaluation()));
        Confirmation confirmation = register(evaluation, understanding);
        intake.confirm(evaluation.reference(), text.write(understanding), by, today);
        intakes.save(intake);
        return confirmation;
    }

    private Confirmation register(Evaluation evaluation, Understanding understanding) {
        refuseContradictions(evaluation, understanding);
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        List<String> references = new ArrayList<>();
        List<String> created = new ArrayList<>();
        for (Understanding.Recommendation said : understanding.recommendations()) {
            String reference = evaluation.reference() + "/" + said.number();
            Outcome outcome = recommendations.register(evaluation, said);
            outcomes.merge(outcome, 1, Integer::sum);
            references.add(reference);
            if (outcome == Outcome.CREATED) {
                created.add(reference);
            }
        }
        if (!created.isEmpty()) {
            events.publishEvent(new RecommendationsRegistered(evaluation.reference(), created));
        }
        return new Confirmation(
                evaluation.reference(),
                references,
                created.size(),
                outcomes.getOrDefault(Outcome.CHANGED, 0),
                outcomes.getOrDefault(Outcome.UNCHANGED, 0));
    }

    private void refuseContradictions(Evaluation evaluation, Understanding understanding) {
        List<Refused.Problem> contradictions = new ArrayList<>();
        for (int i = 0; i < understanding.recommendations().size(); i++) {
            Understanding.Recommendation said = understanding.recommendations().get(i);
            recommendations
                    .contradiction(
                            evaluation.reference() + "/" + said.number(), said, "recommendations[%d]".formatted(i))
                    .ifPresent(contradictions::add);
        }
        if (!contradictions.isEmpty()) {
            throw new Refused(contradictions);
        }
    }

    private Set<String> unitCodes() {
        return units.open().stream().map(unit -> unit.code().value()).collect(Collectors.toSet());
    }
}
