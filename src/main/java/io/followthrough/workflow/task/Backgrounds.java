package io.followthrough.workflow.task;

import io.followthrough.action.Evidence;
import io.followthrough.action.FollowUpAction;
import io.followthrough.action.FollowUpActions;
import io.followthrough.evaluation.Evaluation;
import io.followthrough.evaluation.Evaluations;
import io.followthrough.evaluation.Recommendation;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.people.Units;
import io.followthrough.response.ManagementResponse;
import io.followthrough.response.ManagementResponses;
import io.followthrough.response.PlannedAction;
import io.followthrough.response.Rebuttal;
import io.followthrough.shared.Missing;
import io.followthrough.shared.UnitCode;
import io.followthrough.workflow.Subjects;
import io.followthrough.workflow.task.Background.Fact;
import io.followthrough.workflow.task.Background.Said;
import io.followthrough.workflow.task.Background.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what somebody has to know before they fill in a form. */
@Component
class Backgrounds {

    private final Subjects subjects;
    private final Evaluations evaluations;
    private final Recommendations recommendations;
    private final ManagementResponses responses;
    private final FollowUpActions actions;
    private final MeetingBackground meetings;
    private final EvaluationBackground wholes;
    private final Units units;
    private final ActionBackground actionBackground;
    private final Telling telling;

    Backgrounds(
            Subjects subjects,
            Evaluations evaluations,
            Recommendations recommendations,
            ManagementResponses responses,
            FollowUpActions actions,
            MeetingBackground meetings,
            EvaluationBackground wholes,
            Units units,
            ActionBackground actionBackground,
            Telling telling) {
        this.subjects = subjects;
        this.evaluations = evaluations;
        this.recommendations = recommendations;
        this.responses = responses;
        this.actions = actions;
        this.meetings = meetings;
        this.wholes = wholes;
        this.units = units;
        this.actionBackground = actionBackground;
        this.telling = telling;
    }

    /** The background of an evaluation, a recommendation, an action or a meeting. */
    Background of(String reference) {
        Evaluation whole = evaluations.findById(reference).orElse(null);
        if (whole != null) {
            return wholes.of(whole);
        }
        String about = subjects.of(reference).recommendation();
        return about == null ? meetings.of(reference) : of(reference, recommendations.require(about));
    }

    private Background of(String reference, Recommendation recommendation) {
        Evaluation evaluation = evaluations
                .findById(recommendation.evaluation())
                .orElseThrow(() -> new Missing("evaluation", recommendation.evaluation()));
        FollowUpAction action = actions.findById(reference).orElse(null);
        return new Background(
                "recommendation",
                recommendation.reference(),
                recommendation.text(),
                evaluation.title(),
                evaluation.reference(),
                facts(recommendation, evaluation),
                action == null ? null : subject(action),
                action == null ? saidOf(recommendation.reference()) : actionBackground.saidOf(action));
    }

    private List<Fact> facts(Recommendation recommendation, Evaluation evaluation) {
        List<Fact> facts = new ArrayList<>();
        facts.add(telling.fact("priority", telling.word("priority", recommendation.priority())));
        UnitCode unit = recommendation.leadUnit();
        if (unit != null) {
            facts.add(telling.fact(
                    "unit", units.findById(unit).map(found -> found.name()).orElse(unit.value())));
        }
        facts.add(published(evaluation));
        return facts;
    }

    private Fact published(Evaluation evaluation) {
        return telling.fact(
                evaluation.issuedOnEstimated() ? "published-estimated" : "published", evaluation.issuedOn());
    }

    private Subject subject(FollowUpAction action) {
        List<Fact> facts = new ArrayList<>();
        String owner = action.owner();
        facts.add(telling.fact("owner", owner == null ? "-" : telling.name(owner)));
        facts.add(telling.fact("due", action.due() == null ? "-" : action.due()));
        facts.add(telling.fact("status", telling.word("action-status", action.status())));
        return new Subject(action.reference(), action.text(), facts);
    }

    private List<Said> saidOf(String recommendation) {
        List<Said> said = new ArrayList<>();
        responses.findById(recommendation).ifPresent(response -> said.addAll(saidIn(response)));
        actions.findByRecommendation(recommendation)
                .forEach(action -> said.add(telling.said(
                        "action",
                        action.reference() + ", " + telling.word("action-status", action.status()),
                        null,
                        action.text(),
                        action.evidence().stream().map(Evidence::text).toList())));
        return said;
    }

    private List<Said> saidIn(ManagementResponse response) {
        List<Said> said = new ArrayList<>();
        Rebuttal rebuttal = response.rebuttal();
        if (response.returnComment() != null && !response.returnComment().equals(rebuttal.rebuttal())) {
            said.add(telling.returned(
                    "response-returned", response.returnComment().text()));
        }
        boolean begun = response.publishedOn() != null;
        said.add(telling.said(
                begun ? "response" : "draft",
                telling.word("position", response.position()),
                null,
                response.reason() == null ? null : response.reason().text(),
                Stream.concat(
                                telling.answered(response.answer()).stream(),
                                begun
                                        ? Stream.of()
                                        : response.plan().actions().stream().map(this::line))
                        .toList()));
        if (rebuttal.rebuttal() != null) {
            said.add(telling.said("rebuttal", "", null, rebuttal.rebuttal().text(), List.of()));
        }
        if (rebuttal.rebuttalAnswer() != null) {
            said.add(telling.said(
                    "rebuttal-answer", "", null, rebuttal.rebuttalAnswer().text(), List.of()));
        }
        return said;
    }

    private String line(PlannedAction planned) {
        return telling.planned(planned);
    }
}
