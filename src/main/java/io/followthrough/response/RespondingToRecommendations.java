package io.followthrough.response;

import io.followthrough.evaluation.Evaluations;
import io.followthrough.evaluation.Recommendation;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.shared.Missing;
import io.followthrough.shared.OnBehalf;
import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Management answers a recommendation: somebody drafts, the head of the unit approves, management signs off what needs it, the evaluation office publishes. */
@Component
@Transactional
public class RespondingToRecommendations {

    private final Recommendations recommendations;
    private final Evaluations evaluations;
    private final ManagementResponses responses;
    private final OnBehalf onBehalf;

    RespondingToRecommendations(
            Recommendations recommendations,
            Evaluations evaluations,
            ManagementResponses responses,
            OnBehalf onBehalf) {
        this.recommendations = recommendations;
        this.evaluations = evaluations;
        this.responses = responses;
        this.onBehalf = onBehalf;
    }

    /** @throws Refused when a reason is missing, a disagreement promises actions, or one is due before the evaluation was published */
    public void draft(String reference, Answer answer, ActionPlan plan, String by) {
        plan.notBefore(issuedOn(reference));
        ManagementResponse response = responses
                .findById(reference)
                .map(returned -> {
                    returned.redraft(answer, plan, by);
                    return returned;
                })
                .orElseGet(() -> ManagementResponse.drafted(reference, answer, plan, by));
        responses.save(response);
    }

    /** The head of the unit approves; nobody does so for what they, or the person they stand in for, wrote. */
    public void approve(String reference, String by) {
        change(reference, response -> {
            onBehalf.current().ifPresent(response.clearance()::approved);
            response.approve(by);
        });
    }

    /** Management stands behind a disagreement with a recommendation of high priority. */
    public void signOff(String reference, String by) {
        change(reference, response -> {
            onBehalf.current().ifPresent(response.clearance()::signedOff);
            response.signOff(by);
        });
    }

    /** The head of the unit, management or the evaluation office sends it back with what has to be changed. */
    public void sendBack(String reference, Reason comment) {
        change(reference, response -> response.sendBack(comment));
    }

    /** The evaluation office argues against the position; it may do so once. */
    public void rebut(String reference, Reason argument, String by, LocalDate today) {
        change(reference, response -> response.rebut(argument, by, today));
    }

    /** The head of the unit maintains the position against the rebuttal. */
    public void maintain(String reference, Reason reply, String by) {
        change(reference, response -> response.maintain(reply, by));
    }

    /** The head of the unit has the position written anew after a rebuttal. */
    public void reconsider(String reference) {
        change(reference, ManagementResponse::reconsider);
    }

    /** The evaluation office publishes; the promised actions begin. */
    public void publish(String reference, LocalDate today) {
        if (signOffNeeded(reference)) {
            throw Refused.because(
                    "verdict",
                    "Management has not signed off the disagreement with %s, which has high priority. Return it to the lead unit: it is signed off when it comes back.",
                    reference);
        }
        respond(reference);
        change(reference, response -> response.publish(today));
    }

    /** Whether management has yet to stand behind the disagreement. */
    public boolean signOffNeeded(String reference) {
        return responses
                .require(reference)
                .needsSignOff(recommendations.require(reference).priority());
    }

    /**
     * Keeps a response that was published elsewhere, as it was published.
     *
     * @throws Refused when a response is being prepared here
     */
    public void recordPublished(
            String reference, Position position, @Nullable Reason reason, LocalDate on, boolean estimated) {
        respond(reference);
        if (responses.existsById(reference)) {
            throw Refused.because(
                    "",
                    "Management's response to %s is being prepared here. Publish it in its own process.",
                    reference);
        }
        responses.save(ManagementResponse.asPublished(reference, Answer.of(position, reason), on, estimated));
    }

    /** The evaluation office takes note of a disagreement, which closes the recommendation. */
    public void acknowledgeDisagreement(String reference, @Nullable Reason remark, LocalDate today) {
        if (responses.require(reference).position().accepted()) {
            throw Refused.because("", "Management accepted %s; there is no disagreement to acknowledge.", reference);
        }
        Recommendation recommendation = recommendations.require(reference);
        recommendation.closeWithoutAgreement(remark, today);
        recommendations.save(recommendation);
    }

    /** Day from which management's time runs: when the evaluation was published. */
    public LocalDate issuedOn(String reference) {
        String evaluation = recommendations.require(reference).evaluation();
        return evaluations
                .findById(evaluation)
                .orElseThrow(() -> new Missing("evaluation", evaluation))
                .issuedOn();
    }

    private void change(String reference, Consumer<ManagementResponse> verb) {
        ManagementResponse response = responses.require(reference);
        verb.accept(response);
        responses.save(response);
    }

    private void respond(String reference) {
        Recommendation recommendation = recommendations.require(reference);
        recommendation.responded();
        recommendations.save(recommendation);
    }
}
