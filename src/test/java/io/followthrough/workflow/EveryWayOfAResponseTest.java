package io.followthrough.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.ApplicationTest;
import io.followthrough.action.ActionStatus;
import io.followthrough.action.FollowUpActions;
import io.followthrough.evaluation.AssigningLeadUnits;
import io.followthrough.evaluation.Priority;
import io.followthrough.response.ManagementResponses;
import io.followthrough.response.Position;
import io.followthrough.response.ResponseStatus;
import io.followthrough.shared.Reason;
import io.followthrough.shared.UnitCode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The ways of a response that the shortest one, from draft to approval to publication, does not take. */
@ApplicationTest
@Import(Stage.class)
class EveryWayOfAResponseTest {

    private static final Map<String, ?> DISAGREE =
            Map.of("position", "DISAGREE", "reason", "We have no mandate for it.");
    private static final Map<String, ?> ACCEPTED = Map.of("verdict", "ACCEPT");
    private static final Map<String, ?> REBUTTAL =
            Map.of("verdict", "REBUT", "comment", "The mandate was widened last year.");

    @Autowired
    Stage stage;

    @Autowired
    ManagementResponses responses;

    @Autowired
    FollowUpActions actions;

    @Autowired
    AssigningLeadUnits assigning;

    @Test
    void management_signs_off_the_disagreement_with_what_matters_most() {
        String reference = highPriority();
        approved(reference, DISAGREE);
        stage.complete("director", "UserTask_SignOffDisagreement", reference, ACCEPTED);
        stage.complete("office", "UserTask_CheckResponse", reference, ACCEPTED);
        assertThat(responses.require(reference)).satisfies(response -> {
            assertThat(response.status()).isEqualTo(ResponseStatus.PUBLISHED);
            assertThat(response.signedOffBy()).isEqualTo("director");
        });
    }

    @Test
    void what_management_does_not_sign_off_is_written_anew() {
        String reference = highPriority();
        approved(reference, DISAGREE);
        stage.complete(
                "director",
                "UserTask_SignOffDisagreement",
                reference,
                Map.of("verdict", "RETURN", "comment", "Accept a part."));
        assertThat(responses.require(reference).returnComment()).isEqualTo(new Reason("Accept a part."));
        approved(reference, Map.of("position", "AGREE"));
        stage.complete("office", "UserTask_CheckResponse", reference, ACCEPTED);
        assertThat(responses.require(reference).position()).isEqualTo(Position.AGREE);
    }

    @Test
    void a_position_is_maintained_against_the_evaluation_office_and_cannot_be_argued_against_again() {
        String reference = stage.recommendation();
        approved(reference, DISAGREE);
        stage.complete("office", "UserTask_CheckResponse", reference, REBUTTAL);
        stage.complete(
                "head",
                "UserTask_AnswerRebuttal",
                reference,
                Map.of("choice", "MAINTAIN", "answer", "Not for this region."));
        assertThatThrownBy(() -> stage.complete("office", "UserTask_CheckResponse", reference, REBUTTAL))
                .hasMessageContaining("once is all it may");
        stage.complete("office", "UserTask_CheckResponse", reference, ACCEPTED);
        assertThat(responses.require(reference).rebuttal()).satisfies(rebuttal -> {
            assertThat(rebuttal.rebuttal()).isEqualTo(new Reason("The mandate was widened last year."));
            assertThat(rebuttal.rebuttalAnswer()).isEqualTo(new Reason("Not for this region."));
            assertThat(rebuttal.rebuttalAnsweredBy()).isEqualTo("head");
        });
    }

    @Test
    void a_position_is_reconsidered_after_the_evaluation_office_argued_against_it() {
        String reference = stage.recommendation();
        approved(reference, DISAGREE);
        stage.complete("office", "UserTask_CheckResponse", reference, REBUTTAL);
        stage.complete("head", "UserTask_AnswerRebuttal", reference, Map.of("choice", "RECONSIDER"));
        assertThat(responses.require(reference).returnComment())
                .isEqualTo(new Reason("The mandate was widened last year."));
        approved(reference, Map.of("position", "AGREE"));
        stage.complete("office", "UserTask_CheckResponse", reference, ACCEPTED);
        assertThat(responses.require(reference).rebuttal().rebuttalAnswer()).isNull();
    }

    @Test
    void what_is_implemented_already_is_verified_before_it_counts() {
        String reference = stage.recommendation();
        approved(
                reference,
                Map.of(
                        "position",
                        "AGREE",
                        "alreadyImplemented",
                        true,
                        "implemented",
                        "Guidelines, in use since March."));
        stage.complete("office", "UserTask_CheckResponse", reference, ACCEPTED);
        String action = reference + "/A1";
        assertThat(actions.require(action).status()).isEqualTo(ActionStatus.CLOSURE_REQUESTED);
        stage.complete("office", "UserTask_VerifyClosure", action, ACCEPTED);
        assertThat(actions.require(action).status()).isEqualTo(ActionStatus.COMPLETED);
    }

    private String highPriority() {
        return stage.recommendation("TRADE", issued -> assigning.assign(issued, new UnitCode("TRADE"), Priority.HIGH));
    }

    private void approved(String reference, Map<String, ?> draft) {
        stage.complete("staff", "UserTask_DraftResponse", reference, draft);
        stage.complete("head", "UserTask_ApproveResponse", reference, ACCEPTED);
    }
}
