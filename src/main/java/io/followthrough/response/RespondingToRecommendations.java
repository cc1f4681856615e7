package io.followthrough.response;

import io.followthrough.evaluation.Evaluations;
import io.followthrough.evaluation.Recommendation;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.shared.Missing;
import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Management answers a recommendation: somebody drafts, the head of the unit approves, the evaluation office publishes. */
@Component
@Transactional
public class RespondingToRecommendations {

    private final Recommendations recommendations;
    private final Evaluations evaluations;
    private final ManagementResponses responses;

    RespondingToRecommendations(
            Recommendations recommendations, Evaluations evaluations, ManagementResponses responses) {
        this.recommendations = recommendations;
        this.evaluations = evaluations;
        this.responses = responses;
    }

    /** @throws Refused when a reason is missing, a disagreement promises actions, or one is due before the evaluation was published */
    public void draft(String reference, Position position, @Nullable Reason reason, ActionPlan plan, String by) {
        plan.notBefore(issuedOn(reference));
        ManagementResponse response = responses
                .findById(reference)
                .map(returned -> {
                    returned.redraft(position, reason, plan, by);
                    return returned;
                })
                .orElseGet(() -> ManagementResponse.drafted(reference, position, reason, plan, by));
        responses.save(response);
    }

    /** The head of the unit approves. */
    public void approve(String reference, String by) {
        ManagementResponse response = responses.require(reference);
        response.approve(by);
        responses.save(response);
    }

    /** The head of the unit, or the evaluation office, sends it back with what has to be changed. */
    public void sendBack(String reference, Reason comment) {
        ManagementResponse response = responses.require(reference);
        response.sendBack(comment);
        responses.save(response);
    }

    /** The evaluation office publishes; the promised actions begin. */
    public void publish(String reference, LocalDate today) {
        respond(reference);
        ManagementResponse response = responses.require(reference);
        response.publish(today);
        responses.save(response);
    }

    /** Keeps a response that was published elsewhere, as it was published. */
    public void recordPublished(
            String reference, Position position, @Nullable Reason reason, LocalDate on, boolean estimated) {
        respond(reference);
        responses.save(ManagementResponse.asPublished(reference, position, reason, on, estimated));
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

    private void respond(String reference) {
        Recommendation recommendation = recommendations.require(reference);
        recommendation.responded();
        recommendations.save(recommendation);
    }
}
