package io.followthrough.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import io.followthrough.shared.Refused.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManagementResponseTest {

    private static final String REFERENCE = "EVAL-2024-X/1";
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 2);
    private static final Reason REASON = new Reason("Only the first half is within our mandate.");

    @ParameterizedTest
    @CsvSource({"PARTIALLY_AGREE, which part is accepted", "DISAGREE, reason for the disagreement"})
    void what_is_not_fully_accepted_needs_a_reason(Position position, String words) {
        assertThatThrownBy(() -> Answer.of(position, null))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .containsExactly("reason"))
                .hasMessageContaining(words);
    }

    @Test
    void an_agreement_needs_no_reason_and_no_action() {
        assertThat(ManagementResponse.drafted(REFERENCE, Answer.of(Position.AGREE, null), ActionPlan.empty(), "staff")
                        .status())
                .isEqualTo(ResponseStatus.DRAFTED);
    }

    @Test
    void a_disagreement_promises_no_actions() {
        ActionPlan plan = new ActionPlan(List.of(new PlannedAction("Do it", null, null, null)));

        assertThatThrownBy(() ->
                        ManagementResponse.drafted(REFERENCE, Answer.of(Position.DISAGREE, REASON), plan, "staff"))
                .hasMessageContaining("promises no actions");
    }

    @Test
    void nobody_approves_what_they_wrote_themselves() {
        ManagementResponse response = draft();

        assertThatThrownBy(() -> response.approve("staff")).hasMessageContaining("Somebody else");

        response.approve("head");
        assertThat(response.status()).isEqualTo(ResponseStatus.APPROVED);
    }

    @Test
    void a_returned_response_is_written_anew_and_approved_again() {
        ManagementResponse response = draft();
        response.approve("head");
        response.sendBack(new Reason("Say by when."));

        assertThat(response.returnComment()).hasToString("Say by when.");
        assertThatThrownBy(() -> response.publish(TODAY)).hasMessageContaining("returned");

        response.redraft(Answer.of(Position.PARTIALLY_AGREE, REASON), ActionPlan.empty(), "staff");
        assertThat(response.returnComment()).isNull();
        assertThatThrownBy(() -> response.publish(TODAY)).hasMessageContaining("drafted");

        response.approve("head");
        response.publish(TODAY);
        assertThat(response.publishedOn()).isEqualTo(TODAY);
    }

    @Test
    void what_is_published_stays_as_it_is() {
        ManagementResponse response =
                ManagementResponse.asPublished(REFERENCE, Answer.of(Position.PARTIALLY_AGREE, REASON), TODAY, true);

        assertThatThrownBy(() -> response.sendBack(REASON)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> response.approve("head")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> response.redraft(Answer.of(Position.AGREE, null), ActionPlan.empty(), "staff"))
                .isInstanceOf(Refused.class);
    }

    private static ManagementResponse draft() {
        return ManagementResponse.drafted(
                REFERENCE, Answer.of(Position.PARTIALLY_AGREE, REASON), ActionPlan.empty(), "staff");
    }
}
