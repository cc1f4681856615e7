package io.followthrough.action;

import io.followthrough.action.Verification.Verdict;
import io.followthrough.evaluation.Recommendation;
import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.response.ActionPlan;
import io.followthrough.response.ManagementResponses;
import io.followthrough.response.PlannedAction;
import io.followthrough.response.RespondingToRecommendations;
import io.followthrough.shared.OnBehalf;
import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Management does what it promised: plans actions, reports on them, asks for closure; the evaluation office verifies. */
@Component
@Transactional
public class FollowingUp {

    private final Recommendations recommendations;
    private final RespondingToRecommendations responding;
    private final ManagementResponses responses;
    private final FollowUpActions actions;
    private final OnBehalf onBehalf;

    FollowingUp(
            Recommendations recommendations,
            RespondingToRecommendations responding,
            ManagementResponses responses,
            FollowUpActions actions,
            OnBehalf onBehalf) {
        this.recommendations = recommendations;
        this.responding = responding;
        this.responses = responses;
        this.actions = actions;
        this.onBehalf = onBehalf;
    }

    /** @throws Refused when the plan is empty, the recommendation is not accepted or closed, or an action is due before the evaluation was published */
    public void plan(String reference, ActionPlan plan, String by, LocalDate today) {
        if (plan.actions().isEmpty()) {
            throw Refused.because("actions", "Enter at least one action.");
        }
        plan.notBefore(responding.issuedOn(reference));
        Recommendation recommendation = acceptedAndOpen(reference);
        for (PlannedAction promised : plan.actions()) {
            add(recommendation, promised, ActionStatus.PLANNED, by, today);
        }
    }

    /** Keeps an action that a document reports, with the status that it had there on that day. */
    public void record(String reference, PlannedAction reported, ActionStatus status, LocalDate on) {
        add(acceptedAndOpen(reference), reported, status, null, on);
    }

    /** The owner says how far an action is. */
    public void reportProgress(String reference, ProgressReport report) {
        FollowUpAction action = actions.require(reference);
        action.reportProgress(report);
        actions.save(action);
    }

    /**
     * The owner says that an action is done, and shows it.
     *
     * @throws Refused when the recommendation has high priority and no document shows it
     */
    public void requestClosure(String reference, ProgressReport last, Evidence evidence) {
        refuseWordsAlone(reference, evidence);
        recordClosureRequest(reference, last, evidence);
    }

    /** Keeps that closure was asked for elsewhere; the document that showed it may have stayed there. */
    public void recordClosureRequest(String reference, ProgressReport last, Evidence evidence) {
        FollowUpAction action = actions.require(reference);
        action.reportProgress(last);
        action.requestClosure(evidence);
        actions.save(action);
    }

    /** Somebody else than the owner finds the evidence good; the action ends. */
    public void verify(String reference, String by, LocalDate today) {
        recommendations.lock(actions.require(reference).recommendation());
        FollowUpAction action = actions.require(reference);
        onBehalf.current().ifPresent(action::refuseAuthor);
        action.verify(by, today);
        actions.save(action);
    }

    /** The evidence does not convince, or in part only; the owner goes on. */
    public void returnClosure(String reference, Verdict found, String by, Reason missing, LocalDate today) {
        FollowUpAction action = actions.require(reference);
        onBehalf.current().ifPresent(action::refuseAuthor);
        action.returnClosure(found, by, missing, today);
        actions.save(action);
    }

    /**
     * New evidence for an action that was verified: it has to be verified again.
     *
     * @throws Refused when the recommendation has high priority and no document shows it
     */
    public void showMore(String reference, Evidence evidence) {
        refuseWordsAlone(reference, evidence);
        acceptedAndOpen(actions.require(reference).recommendation());
        FollowUpAction action = actions.require(reference);
        action.showMore(evidence);
        actions.save(action);
    }

    /** Parts of an action become actions of their own, promised for the same day; the action keeps the text that remains. */
    public void split(String reference, String remaining, List<Part> parts, String by, LocalDate today) {
        if (parts.isEmpty()) {
            throw Refused.because("parts", "Enter at least one part.");
        }
        acceptedAndOpen(actions.require(reference).recommendation());
        FollowUpAction action = actions.require(reference);
        int number = actions.findByRecommendation(action.recommendation()).size();
        List<String> references = new ArrayList<>();
        for (Part part : parts) {
            number++;
            references.add(actions.save(action.part(number, part.text(), part.owner(), by, today))
                    .reference());
        }
        action.keep(remaining, references, today);
        actions.save(action);
    }

    /**
     * A part of an action that becomes one of its own.
     *
     * @param text what will be done
     * @param owner user name of who answers for it
     */
    public record Part(String text, String owner) {}

    private void refuseWordsAlone(String reference, Evidence evidence) {
        evidence.refuseWordsAlone(
                recommendations.require(actions.require(reference).recommendation()));
    }

    private Recommendation acceptedAndOpen(String reference) {
        Recommendation recommendation = recommendations.lock(reference);
        if (recommendation.status() != RecommendationStatus.RESPONDED
                || !responses.require(reference).position().accepted()) {
            throw Refused.because(
                    "", "%s takes no actions: management has not accepted it, or it is closed.", reference);
        }
        return recommendation;
    }

    FollowUpAction add(
            Recommendation recommendation,
            PlannedAction promised,
            ActionStatus status,
            @Nullable String by,
            LocalDate on) {
        String reference = recommendation.reference();
        int number = actions.findByRecommendation(reference).size() + 1;
        return actions.save(
                FollowUpAction.recorded(reference, number, promised, recommendation.leadUnit(), status, by, on));
    }
}
