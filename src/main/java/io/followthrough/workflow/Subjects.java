package io.followthrough.workflow;

import io.followthrough.action.FollowUpAction;
import io.followthrough.action.FollowUpActions;
import io.followthrough.action.handover.HandOver;
import io.followthrough.action.handover.HandOvers;
import io.followthrough.committee.Meetings;
import io.followthrough.evaluation.Evaluations;
import io.followthrough.evaluation.Recommendation;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.shared.UnitCode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows what a process is about, by its business key. */
@Component
public class Subjects {

    private static final int SHOWN_CHARACTERS = 120;

    private final Evaluations evaluations;
    private final Recommendations recommendations;
    private final FollowUpActions actions;
    private final HandOvers handOvers;
    private final Meetings meetings;

    Subjects(
            Evaluations evaluations,
            Recommendations recommendations,
            FollowUpActions actions,
            HandOvers handOvers,
            Meetings meetings) {
        this.evaluations = evaluations;
        this.recommendations = recommendations;
        this.actions = actions;
        this.handOvers = handOvers;
        this.meetings = meetings;
    }

    /** The evaluation, recommendation, action or meeting with that reference. */
    public Subject of(String reference) {
        return actions.findById(reference)
                .map(this::action)
                .or(() -> meetings.findById(reference)
                        .map(meeting -> new Subject(reference, null, shortened(meeting.title()), null)))
                .or(() -> evaluations
                        .findById(reference)
                        .map(evaluation -> new Subject(reference, null, shortened(evaluation.title()), null)))
                .orElseGet(() -> {
                    Recommendation recommendation = recommendations.require(reference);
                    return new Subject(
                            reference, reference, shortened(recommendation.text()), recommendation.leadUnit());
                });
    }

    /** The units that answer the recommendations of an evaluation, by code; missing when it is no evaluation. */
    public Optional<List<UnitCode>> answering(String evaluation) {
        return evaluations
                .findById(evaluation)
                .map(found -> recommendations.findByEvaluation(evaluation).stream()
                        .map(Recommendation::leadUnit)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted(Comparator.comparing(UnitCode::value))
                        .toList());
    }

    /** While an action is being handed over, it is the turn of the unit that shall take it. */
    private Subject action(FollowUpAction action) {
        UnitCode unit = handOvers
                .pending(action.reference())
                .map(HandOver::toUnit)
                .orElseGet(() -> action.unit() == null
                        ? recommendations.require(action.recommendation()).leadUnit()
                        : action.unit());
        return new Subject(action.reference(), action.recommendation(), shortened(action.text()), unit);
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= SHOWN_CHARACTERS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, SHOWN_CHARACTERS) - 1)) + "…";
    }

    /**
     * What a process is about.
     *
     * @param reference of the evaluation, recommendation, action or meeting
     * @param recommendation reference of the recommendation that it is, or belongs to; missing for an evaluation and a meeting
     * @param line its text, shortened to one line
     * @param unit the unit that has to act; missing until one is assigned, and where there is no single one
     */
    public record Subject(
            String reference,
            @Nullable String recommendation,
            String line,
            @Nullable UnitCode unit) {}
}
