package io.followthrough.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.rulebook.telling.Telling;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule of who hears of what by example: audience, flag and step, as the rule names them. */
class ToldRulesTest {

    private static final Pattern RULE =
            Pattern.compile("says\\( \"(\\w+)\" \\).*?Audience\\.(\\w+), Duty\\.\\w+, \"(\\w+)\"", Pattern.DOTALL);

    @ParameterizedTest(name = "{0}, {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            OWNER ACTION_DUE_SOON AHEAD | - | due=2024-04-30 | 2024-04-22 | 2024-03-31
            OWNER ACTION_DUE_SOON AHEAD | - | due=2024-04-30 | 2024-03-30 | -
            OWNER ACTION_DUE_SOON WEEK_AHEAD | - | due=2024-04-30 | 2024-04-23 | 2024-04-23
            OWNER ACTION_DUE_SOON WEEK_AHEAD | - | due=2024-04-30 | 2024-04-22 | -
            OWNER ACTION_DUE_SOON DAY_AHEAD | - | due=2024-04-30 | 2024-04-30 | 2024-04-29
            OWNER ACTION_DUE_SOON DAY_AHEAD | - | due=2024-04-30 | 2024-04-28 | -
            OWNER ACTION_OVERDUE OVERDUE | - | due=2024-04-30 | 2024-05-01 | 2024-05-01
            OWNER ACTION_OVERDUE OVERDUE | - | due=2024-04-30 | 2024-04-30 | -
            UNIT_HEAD OVERDUE_FOR_HEAD ESCALATED | - | due=2024-02-01 | 2024-02-17 | 2024-02-17
            UNIT_HEAD OVERDUE_FOR_HEAD ESCALATED | - | due=2024-02-01 | 2024-02-16 | -
            MANAGEMENT OVERDUE_FOR_MANAGEMENT ESCALATED | - | due=2024-02-01 | 2024-04-02 | 2024-04-02
            MANAGEMENT OVERDUE_FOR_MANAGEMENT ESCALATED | - | due=2024-02-01 | 2024-04-01 | -
            COMMITTEE OVERDUE_FOR_COMMITTEE ESCALATED | - | due=2024-02-01 | 2024-07-31 | 2024-07-31
            COMMITTEE OVERDUE_FOR_COMMITTEE ESCALATED | - | due=2024-02-01 | 2024-07-30 | -
            MANAGEMENT OVERDUE_FOR_DIRECTOR ESCALATED | priority=HIGH | due=2024-02-01 | 2025-02-01 | 2025-02-01
            MANAGEMENT OVERDUE_FOR_DIRECTOR ESCALATED | - | due=2024-02-01 | 2025-02-01 | -
            OWNER ACTION_STALLED ONCE | - | - | 2024-07-10 | 2024-06-30
            OWNER ACTION_STALLED ONCE | - | - | 2024-06-28 | -
            OWNER REPORT_DUE_SOON ONCE | - | - | 2024-06-14 | 2024-06-14
            OWNER REPORT_DUE_SOON ONCE | - | - | 2024-06-13 | -
            OWNER CLOSURE_NOT_CONVINCING ONCE | - | returnedOn=2024-02-03 | 2024-02-04 | 2024-02-03
            OWNER CLOSURE_NOT_CONVINCING ONCE | - | returnedOn=2024-02-03; status=CLOSURE_REQUESTED; closureRequestedOn=2024-02-04 | 2024-02-04 | -
            EVALUATION_OFFICE VERIFICATION_LATE ONCE | - | status=CLOSURE_REQUESTED; closureRequestedOn=2024-02-01 | 2024-03-03 | 2024-03-03
            EVALUATION_OFFICE VERIFICATION_LATE ONCE | - | status=CLOSURE_REQUESTED; closureRequestedOn=2024-02-01 | 2024-03-02 | -
            EVALUATION_OFFICE RISK_REVIEW_DUE ONCE | - | status=NOT_IMPLEMENTED; endedOn=2024-02-01; riskReviewOn=2025-02-01 | 2025-02-01 | 2025-02-01
            EVALUATION_OFFICE RISK_REVIEW_DUE ONCE | - | status=NOT_IMPLEMENTED; endedOn=2024-02-01; riskReviewOn=2025-02-01 | 2025-01-31 | -
            EVALUATION_OFFICE ORPHANED ONCE | - | unitClosedOn=2024-02-01 | 2024-02-02 | 2024-02-01
            EVALUATION_OFFICE ORPHANED ONCE | - | - | 2024-02-02 | -
            EVALUATION_OFFICE HORIZON_REACHED ONCE | - | - | 2028-01-01 | 2028-01-01
            EVALUATION_OFFICE HORIZON_REACHED ONCE | - | - | 2027-12-31 | -
            EVALUATION_OFFICE NO_LEAD_UNIT ONCE | status=AWAITING_RESPONSE; position=; unit= | - | 2024-01-07 | 2024-01-07
            EVALUATION_OFFICE NO_LEAD_UNIT ONCE | status=AWAITING_RESPONSE; position=; unit= | - | 2024-01-06 | -
            UNIT_STAFF RESPONSE_DUE_SOON ONCE | status=AWAITING_RESPONSE; position=; respondedOn=; issuedOn=2024-03-01 | - | 2024-03-29 | 2024-03-29
            UNIT_STAFF RESPONSE_DUE_SOON ONCE | status=AWAITING_RESPONSE; position=; respondedOn=; issuedOn=2024-03-01 | - | 2024-03-28 | -
            UNIT_HEAD RESPONSE_OVERDUE ESCALATED | status=AWAITING_RESPONSE; position=; respondedOn=; issuedOn=2024-03-01 | - | 2024-04-13 | 2024-04-13
            UNIT_HEAD RESPONSE_OVERDUE ESCALATED | status=AWAITING_RESPONSE; position=; respondedOn=; issuedOn=2024-03-01 | - | 2024-04-12 | -
            EVALUATION_OFFICE RESPONSE_OVERDUE ONCE | status=AWAITING_RESPONSE; position=; respondedOn=; issuedOn=2024-03-01 | - | 2024-04-13 | 2024-04-13
            EVALUATION_OFFICE RESPONSE_OVERDUE ONCE | status=AWAITING_RESPONSE; position=; respondedOn=; issuedOn=2024-03-01 | - | 2024-04-12 | -
            UNIT_HEAD UNADDRESSED ONCE | - | text=RAS | 2024-02-01 | 2024-02-01
            UNIT_HEAD UNADDRESSED ONCE | - | text=RAS | 2024-01-31 | -
            COMMITTEE LONG_OUTSTANDING ONCE | - | - | 2025-07-01 | 2025-07-01
            COMMITTEE LONG_OUTSTANDING ONCE | - | - | 2025-06-30 | -
            """)
    void told(String step, String recommendation, String action, LocalDate asOf, LocalDate reached) {
        assertThat(Situation.tellings(recommendation, action, asOf))
                .filteredOn(telling -> name(telling).equals(step))
                .extracting(Telling::reachedOn)
                .isEqualTo(reached == null ? List.of() : List.of(reached));
    }

    @Test
    void every_rule_tells_in_one_example_and_stays_silent_in_another() throws IOException {
        String rules = Files.readString(Path.of("rules/notices.drl"));
        List<String> named = RULE.matcher(rules)
                .results()
                .map(found -> found.group(2) + " " + found.group(1) + " " + found.group(3))
                .toList();

        assertThat(named).doesNotHaveDuplicates().hasSize(rules.split("\nrule ", -1).length - 1);
        assertThat(examples(true)).containsExactlyInAnyOrderElementsOf(named);
        assertThat(examples(false)).containsExactlyInAnyOrderElementsOf(named);
    }

    private static String name(Telling telling) {
        return telling.audience() + " " + telling.flag().rule().name() + " " + telling.step();
    }

    /** The steps of the rows that have, or have not, a day on which they were reached. */
    private static List<String> examples(boolean told) {
        return Stream.of(ToldRulesTest.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(CsvSource.class))
                .map(ToldRulesTest::table)
                .flatMap(String::lines)
                .map(line -> line.split("\\|"))
                .filter(cells -> told != cells[4].strip().equals("-"))
                .map(cells -> cells[0].strip())
                .distinct()
                .toList();
    }

    private static String table(Method method) {
        return method.getAnnotation(CsvSource.class).textBlock();
    }
}
