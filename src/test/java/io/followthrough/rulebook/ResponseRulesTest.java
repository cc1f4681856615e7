package io.followthrough.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.response.Position;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** rules/response.drl by example: 42 days for the response, due soon in the last 14. */
class ResponseRulesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", useHeadersInDisplayName = true, textBlock = """
            rule              | case                                  | issued     | responded  | closed     | as of      | since
            RESPONSE_DUE_SOON | 15 days are left                      | 2024-03-01 | -          | -          | 2024-03-28 | -
            RESPONSE_DUE_SOON | 14 days are left                      | 2024-03-01 | -          | -          | 2024-03-29 | 2024-03-29
            RESPONSE_DUE_SOON | the last day                          | 2024-03-01 | -          | -          | 2024-04-12 | 2024-03-29
            RESPONSE_DUE_SOON | the last day has passed               | 2024-03-01 | -          | -          | 2024-04-13 | -
            RESPONSE_DUE_SOON | a response is published               | 2024-03-01 | 2024-03-20 | -          | 2024-04-01 | -
            RESPONSE_DUE_SOON | a disagreement is acknowledged        | 2024-03-01 | 2024-03-20 | 2024-03-25 | 2024-04-01 | -
            RESPONSE_OVERDUE  | the 42nd day                          | 2024-03-01 | -          | -          | 2024-04-12 | -
            RESPONSE_OVERDUE  | the 43rd day                          | 2024-03-01 | -          | -          | 2024-04-13 | 2024-04-13
            RESPONSE_OVERDUE  | years later                           | 2019-12-31 | -          | -          | 2026-11-23 | 2020-02-12
            RESPONSE_OVERDUE  | the 42nd day across 29 February       | 2024-01-31 | -          | -          | 2024-03-13 | -
            RESPONSE_OVERDUE  | the 43rd day across 29 February       | 2024-01-31 | -          | -          | 2024-03-14 | 2024-03-14
            RESPONSE_OVERDUE  | the 43rd day in another year          | 2023-01-31 | -          | -          | 2023-03-15 | 2023-03-15
            RESPONSE_OVERDUE  | a response is published, though late  | 2024-03-01 | 2024-06-01 | -          | 2024-07-01 | -
            RESPONSE_OVERDUE  | the recommendation is closed          | 2024-03-01 | 2024-03-20 | 2024-03-25 | 2024-07-01 | -
            """)
    void responses(
            RuleCode rule,
            String situation,
            LocalDate issued,
            LocalDate responded,
            LocalDate closed,
            LocalDate asOf,
            LocalDate since) {
        Example example = new Example(asOf);
        example.issued = issued;
        example.responded = responded;
        example.position = responded == null ? null : Position.DISAGREE;
        example.closed = closed;

        assertThat(example.since(rule)).isEqualTo(since);
    }
}
