package io.followthrough.action.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.action.ActionStatus;
import io.followthrough.action.Outcome;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposedPartsTest {

    private static final LocalDate PROMISED = LocalDate.of(2024, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            COMPLETED            | 100 | 2024-12-31 | 2024-06-30 | 100 | 100
            COMPLETED            | 100 | 2024-12-31 | 2025-12-31 | 100 | 50
            COMPLETED            | 100 | -          | 2025-12-31 | 100 | 100
            COMPLETED            | 100 | 2019-12-31 | 2025-12-31 | 100 | 100
            PARTLY_DONE_STOPPED  | 40  | 2024-12-31 | 2024-12-31 | 40  | 100
            NOT_IMPLEMENTED      | 30  | 2024-12-31 | 2026-12-31 | 0   | 100
            NO_LONGER_APPLICABLE | 30  | 2024-12-31 | 2026-12-31 | 0   | 100
            HANDED_OVER          | 25  | 2024-12-31 | 2024-12-31 | 25  | 100
            IN_PROGRESS          | 60  | 2025-06-13 | -          | 60  | 50
            """)
    void one_action_proposes(
            ActionStatus status,
            int percent,
            LocalDate originalDue,
            LocalDate doneOn,
            int implementation,
            int timeliness) {
        Outcome outcome = new Outcome(status, percent, PROMISED, originalDue, doneOn);
        assertThat(ProposedParts.of(List.of(outcome), TODAY)).isEqualTo(new ProposedParts(implementation, timeliness));
    }

    @Test
    void several_actions_propose_their_mean_and_what_is_no_longer_applicable_does_not_count() {
        List<Outcome> outcomes = Arrays.asList(
                new Outcome(ActionStatus.COMPLETED, 100, PROMISED, PROMISED.plusDays(9), PROMISED.plusDays(19)),
                new Outcome(ActionStatus.COMPLETED, 100, PROMISED, PROMISED.plusDays(9), PROMISED.plusDays(9)),
                new Outcome(ActionStatus.NOT_IMPLEMENTED, 0, PROMISED, PROMISED.plusDays(9), PROMISED.plusDays(9)),
                new Outcome(ActionStatus.NO_LONGER_APPLICABLE, 0, PROMISED, null, PROMISED.plusDays(9)));
        assertThat(ProposedParts.of(outcomes, TODAY)).isEqualTo(new ProposedParts(67, 75));
    }

    @Test
    void nothing_promised_proposes_that_nothing_was_done() {
        assertThat(ProposedParts.of(List.of(), TODAY)).isEqualTo(new ProposedParts(0, 100));
    }
}
