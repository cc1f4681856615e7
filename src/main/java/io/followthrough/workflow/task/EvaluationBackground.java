package io.followthrough.workflow.task;

import io.followthrough.evaluation.Evaluation;
import io.followthrough.response.overall.OverallResponse;
import io.followthrough.response.overall.OverallResponses;
import io.followthrough.shared.Reason;
import io.followthrough.workflow.task.Background.Said;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gathers what somebody has to know about an evaluation as a whole, and what management says about it. */
@Component
class EvaluationBackground {

    private final OverallResponses responses;
    private final Telling telling;

    EvaluationBackground(OverallResponses responses, Telling telling) {
        this.responses = responses;
        this.telling = telling;
    }

    Background of(Evaluation evaluation) {
        return new Background(
                "evaluation",
                evaluation.reference(),
                evaluation.title(),
                null,
                null,
                List.of(telling.fact(
                        evaluation.issuedOnEstimated() ? "published-estimated" : "published", evaluation.issuedOn())),
                null,
                responses.findById(evaluation.reference()).map(this::said).orElse(List.of()));
    }

    private List<Said> said(OverallResponse response) {
        List<Said> said = new ArrayList<>();
        Reason comment = response.returnComment();
        if (comment != null) {
            said.add(telling.returned("overall-returned", comment.text()));
        }
        said.add(telling.said(
                response.publishedOn() == null ? "overall-draft" : "overall", "", null, response.remarks(), List.of()));
        return said;
    }
}
