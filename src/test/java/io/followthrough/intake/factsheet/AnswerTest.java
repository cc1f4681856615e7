package io.followthrough.intake.factsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        SECO agrees.                                          | SECO                   | AGREE           | -
        SECO agrees. It will.                                 | SECO                   | AGREE           | It will.
        SECO agrees that it matters. It will.                 | SECO                   | AGREE           | SECO agrees that it matters. It will.
        SECO fully agrees with this recommendation. It will.  | SECO                   | AGREE           | It will.
        SECO partially agrees. It depends.                    | SECO                   | PARTIALLY_AGREE | It depends.
        SECO partly agrees with recommendation 2: it depends. | SECO                   | PARTIALLY_AGREE | it depends.
        SECO agrees partially, since it depends.              | SECO                   | PARTIALLY_AGREE | SECO agrees partially, since it depends.
        The Ministry of Health agrees in part. It depends.    | The Ministry of Health | PARTIALLY_AGREE | It depends.
        SECO does not fully agree. It depends.                | SECO                   | PARTIALLY_AGREE | It depends.
        SECO does not agree. It cannot.                       | SECO                   | DISAGREE        | It cannot.
        SECO disagrees, because it cannot.                    | SECO                   | DISAGREE        | SECO disagrees, because it cannot.
        WFP management rejects the recommendation. No money.  | WFP management         | DISAGREE        | No money.
        We therefore accept the recommendation. We will.      | We                     | AGREE           | We will.
        Management response: Agreed. It will.                 | -                      | AGREE           | It will.
        Partially agreed. It depends.                         | -                      | PARTIALLY_AGREE | It depends.
        Not accepted: it cannot.                              | -                      | DISAGREE        | it cannot.
        """)
    void an_answer_begins_with_its_position(String text, String who, String position, String reason) {
        assertThat(Answer.in(text)).isNotNull().satisfies(answer -> {
            assertThat(answer.who()).isEqualTo(who);
            assertThat(answer.position()).hasToString(position);
            assertThat(answer.reason()).isEqualTo(reason);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To support a select number of chains.",
                "SECO should agree with its partners on the aims.",
                "Ensure that all partners accept the standard.",
                "Accept the risk that goes with small partners.",
                "Agree with partners on a plan.",
                "",
                "agrees"
            })
    void what_does_not_begin_with_a_position_is_no_answer(String text) {
        assertThat(Answer.in(text)).isNull();
    }
}
