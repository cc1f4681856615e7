package io.followthrough.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.RecommendationRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules agree with a second opinion on thousands of random rows; {@code -Dseed=…} repeats a run. */
class OracleTest {

    private static final int STORIES = 3000;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private List<Story> stories = List.of();

    @BeforeEach
    void tell() {
        System.out.println("OracleTest: -Dseed=" + seed);
        Random chance = new Random(seed);
        stories = IntStream.range(0, STORIES)
                .mapToObj(number -> Story.random(chance, number))
                .toList();
    }

    @Test
    void rules_and_oracle_say_the_same_on_any_day() {
        Set<RuleCode> seen = new TreeSet<>();
        for (LocalDate day = LocalDate.of(2023, 12, 15); day.getYear() < 2026; day = day.plusDays(61)) {
            List<RecommendationRow> recommendations = new ArrayList<>();
            List<ActionRow> actions = new ArrayList<>();
            Set<String> expected = new TreeSet<>();
            for (Story story : stories) {
                for (RecommendationRow row : story.recommendation(day)) {
                    recommendations.add(row);
                    actions.addAll(story.actions(day));
                    expected.addAll(Oracle.flags(row, story.actions(day), day));
                    expected.addAll(CatalogueOracle.flags(row, story.actions(day), day));
                }
            }
            List<Flag> flags = Example.judge(recommendations, actions);
            assertThat(flags.stream().map(OracleTest::named))
                    .as("as of %s, seed %d", day, seed)
                    .doesNotHaveDuplicates();
            assertThat(new TreeSet<>(flags.stream().map(OracleTest::named).toList()))
                    .as("as of %s, seed %d", day, seed)
                    .isEqualTo(expected);
            flags.forEach(flag -> seen.add(flag.rule()));
        }
        assertThat(seen).as("rules tried").hasSizeGreaterThan(15);
    }

    @Test
    void since_is_the_first_day_on_which_the_rule_held() {
        LocalDate day = LocalDate.of(2025, 3, 31);
        for (Story story : stories.subList(0, STORIES / 10)) {
            for (Flag flag : judge(story, day).toList()) {
                String about = "%s since %s, seed %d".formatted(named(flag), flag.since(), seed);
                LocalDate between = flag.since().plusDays(ChronoUnit.DAYS.between(flag.since(), day) / 2);
                assertThat(flag.since()).as(about).isBeforeOrEqualTo(day);
                assertThat(judge(story, flag.since().minusDays(1))).as(about).noneMatch(then -> same(then, flag));
                assertThat(judge(story, flag.since()))
                        .as(about)
                        .anyMatch(then -> same(then, flag) && then.since().equals(flag.since()));
                assertThat(judge(story, between)).as(about).anyMatch(then -> same(then, flag));
            }
        }
    }

    private static Stream<Flag> judge(Story story, LocalDate day) {
        List<RecommendationRow> rows = story.recommendation(day);
        return rows.isEmpty() ? Stream.empty() : Example.judge(rows, story.actions(day)).stream();
    }

    private static boolean same(Flag then, Flag now) {
        return named(then).equals(named(now));
    }

    private static String named(Flag flag) {
        return flag.rule() + " " + flag.subject();
    }
}
