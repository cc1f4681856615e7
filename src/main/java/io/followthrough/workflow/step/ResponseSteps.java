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
                        (turn, form) -> responding.draft(turn.reference(), form.answer(), form.plan(), turn.by()))
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
    Step<SignOffDisagreement> signOffDisagreement(RespondingToRecommendations responding) {
        return Step.of(
                "UserTask_SignOffDisagreement",
                SignOffDisagreement.class,
                Judgement.of(
                        turn -> responding.signOff(turn.reference(), turn.by()),
                        (turn, comment) -> responding.sendBack(turn.reference(), comment)));
    }

    @Bean
    Step<CheckResponse> checkResponse(RespondingToRecommendations responding) {
        return Step.of("UserTask_CheckResponse", CheckResponse.class, (turn, form) -> {
            switch (form.verdict()) {
                case ACCEPT -> responding.publish(turn.reference(), turn.today());
                case RETURN -> responding.sendBack(turn.reference(), form.why());
                case REBUT -> responding.rebut(turn.reference(), form.why(), turn.by(), turn.today());
            }
        });
    }

    @Bean
    Step<AnswerRebuttal> answerRebuttal(RespondingToRecommendations responding) {
        return Step.of("UserTask_AnswerRebuttal", AnswerRebuttal.class, (turn, form) -> {
            switch (form.choice()) {
                case MAINTAIN -> responding.maintain(turn.reference(), form.why(), turn.by());
                case RECONSIDER -> responding.reconsider(turn.reference());
            }
        });
    }
}
