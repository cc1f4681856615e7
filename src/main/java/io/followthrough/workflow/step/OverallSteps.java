package io.followthrough.workflow.step;

import io.followthrough.response.overall.OverallResponses;
import io.followthrough.response.overall.RespondingToEvaluations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people do in the process {@code overall-response}. */
@Configuration
class OverallSteps {

    @Bean
    Step<DraftOverallResponse> draftOverallResponse(RespondingToEvaluations responding, OverallResponses responses) {
        return Step.of(
                        "UserTask_DraftOverallResponse",
                        DraftOverallResponse.class,
                        (turn, form) -> responding.draft(turn.reference(), form.remarks(), turn.by()))
                .beginningWith(reference -> responses
                        .findById(reference)
                        .map(DraftOverallResponse::before)
                        .orElse(null));
    }

    @Bean
    Step<ApproveOverallResponse> approveOverallResponse(RespondingToEvaluations responding) {
        return Step.of(
                "UserTask_ApproveOverallResponse",
                ApproveOverallResponse.class,
                Judgement.of(
                        turn -> responding.approve(turn.reference(), turn.by()),
                        (turn, comment) -> responding.sendBack(turn.reference(), comment)));
    }

    @Bean
    Step<CheckOverallResponse> checkOverallResponse(RespondingToEvaluations responding) {
        return Step.of(
                "UserTask_CheckOverallResponse",
                CheckOverallResponse.class,
                Judgement.of(
                        turn -> responding.publish(turn.reference(), turn.today()),
                        (turn, comment) -> responding.sendBack(turn.reference(), comment)));
    }
}
