package io.followthrough.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.action.ActionStatus;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** rules/closure.drl by example. */
class ClosureRulesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", useHeadersInDisplayName = true, textBlock = """
            rule                    | case                                 | status               | ended      | evidence | closed     | since
            CLOSED_WITHOUT_EVIDENCE | nothing shows it                     | COMPLETED            | 2024-05-05 | 0        | -          | 2024-05-05
            CLOSED_WITHOUT_EVIDENCE | nor when the recommendation is closed | COMPLETED           | 2024-05-05 | 0        | 2024-05-06 | 2024-05-05
            CLOSED_WITHOUT_EVIDENCE | one piece of evidence                | COMPLETED            | 2024-05-05 | 1        | -          | -
            CLOSED_WITHOUT_EVIDENCE | it does not claim to be done         | NO_LONGER_APPLICABLE | 2024-05-05 | 0        | -          | -
            CLOSED_WITHOUT_EVIDENCE | it is still open                     | IN_PROGRESS          | -          | 0        | -          | -
            """)
    void closures(
            RuleCode rule,
            String situation,
            ActionStatus status,
            LocalDate ended,
            int evidence,
            LocalDate closed,
            LocalDate since) {
        Example example = Example.accepted(LocalDate.of(2024, 6, 1));
        example.closed = closed;
        example.action("Train them", "staff", null, status, LocalDate.of(2024, 2, 1), null, ended, evidence);

        assertThat(example.since(rule)).isEqualTo(since);
    }
}
