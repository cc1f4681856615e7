package io.followthrough.workflow.task;

import io.followthrough.evaluation.Evaluations;
import io.followthrough.evaluation.Recommendation;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.people.Unit;
import io.followthrough.people.Units;
import io.followthrough.shared.UnitCode;
import io.followthrough.workflow.Subjects;
import io.followthrough.workflow.Subjects.Subject;
import io.followthrough.workflow.step.About;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds what somebody wants to begin something about, by its reference. */
@Component
class Matters {

    private final Evaluations evaluations;
    private final Recommendations recommendations;
    private final Units units;
    private final Subjects subjects;

    Matters(Evaluations evaluations, Recommendations recommendations, Units units, Subjects subjects) {
        this.evaluations = evaluations;
        this.recommendations = recommendations;
        this.units = units;
        this.subjects = subjects;
    }

    /** @throws io.followthrough.shared.Missing when nothing has that reference; an empty one means the organisation */
    Matter of(String reference) {
        if (reference.isBlank()) {
            Set<UnitCode> all =
                    units.findAllByOrderByName().stream().map(Unit::code).collect(Collectors.toSet());
            return new Matter("", About.ORGANISATION, null, all);
        }
        if (evaluations.existsById(reference)) {
            Set<UnitCode> answering = recommendations.findByEvaluation(reference).stream()
                    .map(Recommendation::leadUnit)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            return new Matter(reference, About.EVALUATION, null, answering);
        }
        Subject subject = subjects.of(reference);
        return new Matter(
                reference,
                about(subject),
                subject.recommendation(),
                subject.unit() == null ? Set.of() : Set.of(subject.unit()));
    }

    private static About about(Subject subject) {
        if (subject.recommendation() == null) {
            return About.MEETING;
        }
        return subject.reference().equals(subject.recommendation()) ? About.RECOMMENDATION : About.ACTION;
    }

    /** Until the transaction ends, nobody else changes the recommendation that it is or belongs to, or its actions. */
    void hold(Matter matter) {
        if (matter.recommendation() != null) {
            recommendations.findLockedByReference(matter.recommendation());
        }
    }
}
