package io.followthrough.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import io.followthrough.shared.Refused.Problem;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 5, 2);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "AGREE,           -,  -,    -,             -,    -",
                "AGREE,           -,  -,    -,             done, -",
                "AGREE,           -,  part, -,             -,    acceptedPart",
                "AGREE,           -,  -,    GOES_TOO_FAR,  -,    usualReason",
                "PARTIALLY_AGREE, no, part, GOES_TOO_FAR,  done, -",
                "PARTIALLY_AGREE, no, -,    -,             -,    acceptedPart",
                "PARTIALLY_AGREE, -,  -,    -,             -,    reason acceptedPart",
                "DISAGREE,        no, -,    DOES_NOT_FIT,  -,    -",
                "DISAGREE,        -,  part, DOES_NOT_FIT,  done, reason acceptedPart implemented"
            })
    void what_is_written_here_goes_together(
            Position position,
            @Nullable String reason,
            @Nullable String part,
            @Nullable UsualReason usual,
            @Nullable String implemented,
            @Nullable String refused) {
        Reason why = reason == null ? null : new Reason(reason);
        if (refused == null) {
            assertThat(Answer.written(position, why, part, usual, implemented).position())
                    .isEqualTo(position);
        } else {
            assertThatThrownBy(() -> Answer.written(position, why, part, usual, implemented))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            problems -> assertThat(problems.problems())
                                    .extracting(Problem::field)
                                    .containsExactly(refused.split(" ")));
        }
    }

    @Test
    void a_published_document_need_not_say_which_part_is_accepted() {
        assertThat(Answer.of(Position.PARTIALLY_AGREE, new Reason("Not all of it."))
                        .acceptedPart())
                .isNull();
    }

    @Test
    void nobody_signs_off_what_they_wrote_or_approved() {
        ManagementResponse response = ManagementResponse.drafted(
                "EVAL-2024-X/1", Answer.of(Position.DISAGREE, new Reason("No.")), ActionPlan.empty(), "staff");
        response.approve("head");

        assertThatThrownBy(() -> response.signOff("staff")).hasMessageContaining("Somebody else");
        assertThatThrownBy(() -> response.signOff("head")).hasMessageContaining("Somebody else");

        response.signOff("director");
        assertThat(response.signedOffBy()).isEqualTo("director");
    }

    @Test
    void a_position_is_argued_against_once() {
        ManagementResponse response = ManagementResponse.drafted(
                "EVAL-2024-X/1", Answer.of(Position.DISAGREE, new Reason("No.")), ActionPlan.empty(), "staff");
        response.approve("head");
        response.rebut(new Reason("But yes."), "office", TODAY);

        assertThatThrownBy(() -> response.publish(TODAY)).hasMessageContaining("rebutted");

        response.maintain(new Reason("Still no."), "head");
        assertThatThrownBy(() -> response.rebut(new Reason("But yes!"), "office", TODAY))
                .hasMessageContaining("once");

        response.publish(TODAY);
        assertThat(response.rebuttal().rebuttalAnswer()).hasToString("Still no.");
    }
}
