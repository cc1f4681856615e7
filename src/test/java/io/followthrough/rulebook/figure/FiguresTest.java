package io.followthrough.rulebook.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.rulebook.RandomLives;
import io.followthrough.rulebook.StoredPortfolio;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The figures of a random portfolio are those that the tables give when asked directly; {@code -Dseed=…} repeats a run. */
@StoredPortfolio.Judged
@Import(RandomLives.class)
class FiguresTest {

    private static final String COMPLETED = """
            (select s.status from status_change s where s.follow_up_action = a.reference and s.since <= :d
             order by s.follow_up_action_key desc limit 1)""";
    private static final String ACTIONS =
            " from follow_up_action a join recommendation r on r.reference = a.recommendation"
                    + " join evaluation e on e.reference = r.evaluation where a.planned_on <= :d and e.issued_on <= :d ";
    private static final String ENDED =
            "(select max(s.since) from status_change s where s.follow_up_action = a.reference and s.since <= :d)";
    private static final String REQUESTED =
            "(select max(v.requested_on) from verification v where v.follow_up_action = a.reference and v.requested_on <= :d)";

    private final long seed = Long.getLong("seed", System.nanoTime());

    @Autowired
    Indicators indicators;

    @Autowired
    RandomLives lives;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void live() {
        System.out.println("FiguresTest: -Dseed=" + seed);
        lives.live(new Random(seed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-28", "2023-06-30", "2026-11-23"})
    void what_is_done_early_counts_for_more(LocalDate day) {
        Indicator weighted = figure(Figure.WEIGHTED_RATE, day);

        assertThat(weighted.numerator())
                .isEqualTo(number(
                        "select coalesce(sum(case when " + ENDED + " <= dateadd(month, 6, e.issued_on) then 120 when "
                                + ENDED + " > dateadd(month, 18, e.issued_on) then 80 else 100 end), 0)" + ACTIONS
                                + "and " + COMPLETED + " = 'COMPLETED'",
                        day));
        assertThat(weighted.denominator())
                .isEqualTo(number(
                        "select 100 * count(*)" + ACTIONS + "and " + COMPLETED + " <> 'NO_LONGER_APPLICABLE'", day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-28", "2023-06-30", "2026-11-23"})
    void each_step_takes_as_long_as_its_days_are_apart(LocalDate day) {
        String responded =
                " from recommendation r join evaluation e on e.reference = r.evaluation join management_response m"
                        + " on m.recommendation = r.reference where m.published_on <= :d and e.issued_on <= :d";
        median(Figure.RESPONSE_TIME_MEDIAN, "datediff(day, e.issued_on, m.published_on)", responded, day);
        String planned =
                "(select min(a.planned_on) from follow_up_action a where a.recommendation = r.reference and a.planned_on <= :d)";
        median(
                Figure.PLAN_TIME_MEDIAN,
                "datediff(day, m.published_on, " + planned + ")",
                responded + " and m.position <> 'DISAGREE' and " + planned + " >= m.published_on",
                day);
        median(
                Figure.VERIFICATION_TIME_MEDIAN,
                "datediff(day, " + REQUESTED + ", " + ENDED + ")",
                ACTIONS + "and " + COMPLETED + " = 'COMPLETED'",
                day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-28", "2023-06-30", "2026-11-23"})
    void the_longest_verification_may_be_one_that_still_lasts(LocalDate day) {
        String days = "datediff(day, " + REQUESTED + ", case when " + COMPLETED + " = 'COMPLETED' then " + ENDED
                + " else :d end)";
        String those = ACTIONS + "and " + COMPLETED + " in ('COMPLETED', 'CLOSURE_REQUESTED')";

        assertThat(figure(Figure.VERIFICATION_TIME_LONGEST, day).numerator())
                .isEqualTo(number("select coalesce(max(" + days + "), 0)" + those, day));
        assertThat(figure(Figure.VERIFICATION_TIME_LONGEST, day).denominator())
                .isEqualTo(number("select count(*)" + those, day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-28", "2023-06-30", "2026-11-23"})
    void a_unit_has_the_figures_of_its_own_actions(LocalDate day) {
        List<Indicators.OfPart> parts = indicators.asOf(day, Part.By.UNIT, Scope.ALL, Locale.ENGLISH);

        for (Indicators.OfPart part : parts) {
            Indicator rate = of(part.indicators(), Figure.IMPLEMENTATION_RATE);
            String theirs = ACTIONS + "and coalesce(a.unit, '') = '" + part.of() + "' and " + COMPLETED;
            assertThat(rate.numerator()).isEqualTo(number("select count(*)" + theirs + " = 'COMPLETED'", day));
            assertThat(rate.denominator())
                    .isEqualTo(number("select count(*)" + theirs + " <> 'NO_LONGER_APPLICABLE'", day));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit", "evaluation"})
    void the_parts_of_each_sum_make_the_whole(String by) {
        LocalDate day = LocalDate.of(2024, 12, 31);
        List<Indicators.OfPart> parts = indicators.asOf(day, Part.By.of(by), Scope.ALL, Locale.ENGLISH);

        assertThat(parts).hasSizeGreaterThan(2);
        for (Figure figure : Figure.values()) {
            if (!figure.longest()) {
                assertThat(parts.stream()
                                .mapToLong(part -> of(part.indicators(), figure).numerator())
                                .sum())
                        .as(figure.name())
                        .isEqualTo(figure(figure, day).numerator());
            }
            assertThat(parts.stream()
                            .mapToLong(part -> of(part.indicators(), figure).denominator())
                            .sum())
                    .as(figure.name())
                    .isEqualTo(figure(figure, day).denominator());
        }
    }

    private void median(Figure figure, String days, String those, LocalDate day) {
        Indicator found = figure(figure, day);
        assertThat(found.denominator()).as(figure.name()).isEqualTo(number("select count(*)" + those, day));
        assertThat(found.numerator())
                .as(figure.name())
                .isEqualTo(number("select coalesce(sum(" + days + "), 0)" + those, day));
        Map<String, @Nullable Object> row = jdbc.sql("select median(" + days + ") as middle" + those)
                .param("d", day)
                .query()
                .singleRow();
        Number middle = (Number) row.get("middle");
        assertThat(found.value()).as(figure.name()).isEqualTo(middle == null ? null : middle.doubleValue());
    }

    private long number(String sql, LocalDate day) {
        return jdbc.sql(sql).param("d", day).query(Long.class).single();
    }

    private Indicator figure(Figure figure, LocalDate day) {
        return of(indicators.asOf(day, Scope.ALL, Locale.ENGLISH), figure);
    }

    private static Indicator of(List<Indicator> indicators, Figure figure) {
        return indicators.get(figure.ordinal());
    }
}
