package io.followthrough.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.action.ActionStatus;
import io.followthrough.evaluation.Priority;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** rules/progress.drl by example: due soon in the last 30 days, stalled after 180 without a report, 90 with high priority. */
class ProgressRulesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", useHeadersInDisplayName = true, textBlock = """
            rule            | case                              | priority | status              | planned    | due        | progress   | as of      | since
            ACTION_DUE_SOON | 31 days are left                  | MEDIUM   | PLANNED             | 2024-01-01 | 2024-03-31 | -          | 2024-02-29 | -
            ACTION_DUE_SOON | 30 days are left                  | MEDIUM   | PLANNED             | 2024-01-01 | 2024-03-31 | -          | 2024-03-01 | 2024-03-01
            ACTION_DUE_SOON | the last day                      | MEDIUM   | IN_PROGRESS         | 2024-01-01 | 2024-03-31 | 2024-03-30 | 2024-03-31 | 2024-03-01
            ACTION_DUE_SOON | promised when it was due soon     | MEDIUM   | PLANNED             | 2024-03-20 | 2024-03-31 | -          | 2024-03-25 | 2024-03-20
            ACTION_DUE_SOON | the last day has passed           | MEDIUM   | PLANNED             | 2024-01-01 | 2024-03-31 | -          | 2024-04-01 | -
            ACTION_DUE_SOON | no date                           | MEDIUM   | PLANNED             | 2024-01-01 | -          | -          | 2024-03-25 | -
            ACTION_DUE_SOON | closure is requested              | MEDIUM   | CLOSURE_REQUESTED   | 2024-01-01 | 2024-03-31 | -          | 2024-03-25 | -
            ACTION_OVERDUE  | the last day                      | MEDIUM   | PLANNED             | 2024-01-01 | 2024-02-29 | -          | 2024-02-29 | -
            ACTION_OVERDUE  | the next day                      | MEDIUM   | PLANNED             | 2024-01-01 | 2024-02-29 | -          | 2024-03-01 | 2024-03-01
            ACTION_OVERDUE  | in progress is not done           | MEDIUM   | IN_PROGRESS         | 2024-01-01 | 2024-02-29 | 2024-02-28 | 2024-05-01 | 2024-03-01
            ACTION_OVERDUE  | the end of a year                 | MEDIUM   | PLANNED             | 2024-01-01 | 2024-12-31 | -          | 2025-01-01 | 2025-01-01
            ACTION_OVERDUE  | promised after its own last day   | MEDIUM   | PLANNED             | 2024-04-15 | 2024-02-29 | -          | 2024-05-01 | 2024-04-15
            ACTION_OVERDUE  | closure is requested              | MEDIUM   | CLOSURE_REQUESTED   | 2024-01-01 | 2024-02-29 | -          | 2024-05-01 | -
            ACTION_OVERDUE  | ended                             | MEDIUM   | NOT_IMPLEMENTED     | 2024-01-01 | 2024-02-29 | -          | 2024-05-01 | -
            ACTION_OVERDUE  | no date                           | MEDIUM   | PLANNED             | 2024-01-01 | -          | -          | 2026-11-23 | -
            ACTION_STALLED  | the 180th day                     | MEDIUM   | PLANNED             | 2024-01-01 | -          | -          | 2024-06-29 | -
            ACTION_STALLED  | the 181st day                     | MEDIUM   | PLANNED             | 2024-01-01 | -          | -          | 2024-06-30 | 2024-06-30
            ACTION_STALLED  | the 90th day, high priority       | HIGH     | IN_PROGRESS         | 2024-01-01 | -          | -          | 2024-03-31 | -
            ACTION_STALLED  | the 91st day, high priority       | HIGH     | IN_PROGRESS         | 2024-01-01 | -          | -          | 2024-04-01 | 2024-04-01
            ACTION_STALLED  | the 181st day after the report    | LOW      | IN_PROGRESS         | 2023-01-01 | -          | 2024-01-01 | 2024-06-30 | 2024-06-30
            ACTION_STALLED  | a report in time                  | LOW      | IN_PROGRESS         | 2023-01-01 | -          | 2024-06-01 | 2024-06-30 | -
            ACTION_STALLED  | it is the verifier's turn         | HIGH     | CLOSURE_REQUESTED   | 2023-01-01 | -          | -          | 2024-06-30 | -
            ACTION_STALLED  | ended                             | HIGH     | PARTLY_DONE_STOPPED | 2023-01-01 | -          | -          | 2024-06-30 | -
            """)
    void actions(
            RuleCode rule,
            String situation,
            Priority priority,
            ActionStatus status,
            LocalDate planned,
            LocalDate due,
            LocalDate progress,
            LocalDate asOf,
            LocalDate since) {
        Example example = Example.accepted(asOf);
        example.priority = priority;
        example.action("Train them", "staff", due, status, planned, progress, status.open() ? null : asOf, 1);

        assertThat(example.since(rule)).isEqualTo(since);
    }

    @Test
    void an_action_is_never_due_soon_and_overdue_at_once() {
        LocalDate due = LocalDate.of(2024, 3, 31);
        for (LocalDate day = due.minusDays(40); day.isBefore(due.plusDays(40)); day = day.plusDays(1)) {
            assertThat(Example.accepted(day).action("Train them", "staff", due).flags())
                    .extracting(Flag::rule)
                    .filteredOn(
                            rule -> Set.of("ACTION_DUE_SOON", "ACTION_OVERDUE").contains(rule.name()))
                    .hasSize(day.isBefore(due.minusDays(30)) ? 0 : 1);
        }
    }
}
