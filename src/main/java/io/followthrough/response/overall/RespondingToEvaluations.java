package io.followthrough.response.overall;

import io.followthrough.shared.Reason;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Management speaks about an evaluation as a whole: somebody drafts, management approves, the evaluation office publishes. */
@Component
@Transactional
public class RespondingToEvaluations {

    private final OverallResponses responses;

    RespondingToEvaluations(OverallResponses responses) {
        this.responses = responses;
    }

    /** @throws io.followthrough.shared.Refused when there are no remarks, or when there is a draft already */
    public void draft(String evaluation, String remarks, String by) {
        OverallResponse response = responses
                .findById(evaluation)
                .map(returned -> {
                    returned.redraft(remarks, by);
                    return returned;
                })
                .orElseGet(() -> OverallResponse.drafted(evaluation, remarks, by));
        responses.save(response);
    }

    /** Management approves; nobody approves what they wrote themselves. */
    public void approve(String evaluation, String by) {
        OverallResponse response = responses.require(evaluation);
        response.approve(by);
        responses.save(response);
    }

    /** Management, or the evaluation office, sends it back with what has to be changed. */
    public void sendBack(String evaluation, Reason comment) {
        OverallResponse response = responses.require(evaluation);
        response.sendBack(comment);
        responses.save(response);
    }

    /** The evaluation office publishes. */
    public void publish(String evaluation, LocalDate today) {
        OverallResponse response = responses.require(evaluation);
        response.publish(today);
        responses.save(response);
    }
}
