package io.followthrough.workflow.step;

import io.followthrough.response.ManagementResponses;
import io.followthrough.response.RespondingToRecommendations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people do in the process {@code management-response}. */
@Configuration
class ResponseSteps {

    @Bean
    Step<DraftResponse> draftResponse(RespondingToRecommendations responding, ManagementResponses responses) {
        return Step.of(
                        "UserTask_DraftResponse",
                        DraftResponse.class,
                        (turn, form) ->
                                responding.draft(turn.reference(), form.position(), form.why(), form.plan(), turn.by()))
                .beginningWith(reference ->
                        responses.findById(reference).map(DraftResponse::before).orElse(null));
    }

    @Bean
    Step<ApproveResponse> approveResponse(RespondingToRecommendations responding) {
        return Step.of(
                "UserTask_ApproveResponse",
                ApproveResponse.class,
                Judgement.of(
                        turn -> responding.approve(turn.reference(), turn.by()),
                        (turn, comment) -> responding.sendBack(turn.reference(), comment)));
    }

    @Bean
    Step<CheckResponse> checkResponse(RespondingToRecommendations responding) {
        return Step.of(
                "UserTask_CheckResponse",
                CheckResponse.class,
                Judgement.of(
                        turn -> responding.publish(turn.reference(), turn.today()),
                        (turn, comment) -> responding.sendBack(turn.reference(), comment)));
    }
}
