package io.followthrough.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.response.Position;
import io.followthrough.rulebook.policy.Numbers;
import io.followthrough.rulebook.telling.Telling;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who hears of what, when a step is reached, and that a day on which nobody looked changes nothing. */
class NoticeRulesTest {

    private static final LocalDate DUE = LocalDate.of(2024, 4, 30);

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(nullValues = "-", textBlock = """
            2024-03-30, -,         -
            2024-03-31, AHEAD,     2024-03-31
            2024-04-02, AHEAD,     2024-03-31
            2024-04-22, AHEAD,     2024-03-31
            2024-04-23, WEEK_AHEAD, 2024-04-23
            2024-04-26, WEEK_AHEAD, 2024-04-23
            2024-04-29, DAY_AHEAD, 2024-04-29
            2024-04-30, DAY_AHEAD, 2024-04-29
            2024-05-01, OVERDUE,   2024-05-01
            2024-05-07, OVERDUE,   2024-05-01
            2024-05-08, OVERDUE,   2024-05-08
            2024-05-25, OVERDUE,   2024-05-22
            """)
    void the_owner_hears_the_one_step_that_has_been_reached(LocalDate day, String step, LocalDate reached) {
        List<Telling> told = of(Example.accepted(day).action("Train them", "staff", DUE)).stream()
                .filter(each -> Set.of("ACTION_DUE_SOON", "ACTION_OVERDUE")
                        .contains(each.flag().rule().name()))
                .toList();
        if (step == null) {
            assertThat(told).isEmpty();
        } else {
            assertThat(told).singleElement().satisfies(each -> {
                assertThat(each.step()).isEqualTo(step);
                assertThat(each.reachedOn()).isEqualTo(reached);
                assertThat(each.owner()).isEqualTo("staff");
                assertThat(each.loud()).isFalse();
                assertThat(each.flag().policy().name()).isEqualTo("default");
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            2024-05-15, false
            2024-05-16, true
            2024-06-20, true
            """)
    void the_head_of_the_unit_hears_loudly_once_it_is_late_by_some_days(LocalDate day, boolean heard) {
        List<Telling> told = of(Example.accepted(day).action("Train them", "staff", DUE)).stream()
                .filter(each -> each.flag().says("OVERDUE_FOR_HEAD"))
                .toList();
        assertThat(told)
                .hasSize(heard ? 1 : 0)
                .allMatch(each -> each.loud()
                        && each.reachedOn().equals(LocalDate.of(2024, 5, 16))
                        && each.step().equals("ESCALATED"));
    }

    @Test
    void leap_days_and_the_end_of_the_year_are_days_like_others() {
        assertThat(reached(LocalDate.of(2024, 2, 28), LocalDate.of(2024, 3, 7))).isEqualTo("2024-03-07");
        assertThat(reached(LocalDate.of(2024, 2, 28), LocalDate.of(2024, 2, 29)))
                .isEqualTo("2024-02-29");
        assertThat(reached(LocalDate.of(2023, 2, 28), LocalDate.of(2023, 3, 8))).isEqualTo("2023-03-08");
        assertThat(reached(LocalDate.of(2024, 12, 28), LocalDate.of(2025, 1, 6)))
                .isEqualTo("2025-01-05");
    }

    @Test
    void every_flag_that_is_told_is_one_that_a_rule_raises_and_untold_days_are_silent() throws Exception {
        Set<String> named = new TreeSet<>();
        Pattern.compile("says\\( \"(\\w+)\" \\)")
                .matcher(Files.readString(Path.of("rules/notices.drl")))
                .results()
                .forEach(found -> named.add(found.group(1)));
        assertThat(Example.codes().stream().map(RuleCode::name)).containsAll(named);
        assertThat(named).hasSizeGreaterThan(10);
        assertThat(of(Example.accepted(LocalDate.of(2024, 1, 2)).action("Train them", "staff", DUE)))
                .isEmpty();
    }

    private static String reached(LocalDate due, LocalDate day) {
        Example example = new Example(day);
        example.issued = due.minusMonths(2);
        example.position = Position.AGREE;
        example.responded = example.issued;
        return of(example.action("Train them", "staff", due)).stream()
                .filter(each -> each.flag().says("ACTION_OVERDUE"))
                .map(each -> each.reachedOn().toString())
                .findFirst()
                .orElse("-");
    }

    private static List<Telling> of(Example example) {
        return Judging.conclude(
                        Example.RULES,
                        Numbers.everyDay(),
                        List.of(example.recommendation()),
                        example.actions,
                        new Firings(false))
                .tellings();
    }
}
