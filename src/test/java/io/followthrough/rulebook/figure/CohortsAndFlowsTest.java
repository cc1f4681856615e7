package io.followthrough.rulebook.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.rulebook.RandomLives;
import io.followthrough.rulebook.StoredPortfolio;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Years of issue and periods of a random portfolio are those that the tables give when asked directly; {@code -Dseed=…} repeats a run. */
@StoredPortfolio.Judged
@Import(RandomLives.class)
class CohortsAndFlowsTest {

    private final long seed = Long.getLong("seed", System.nanoTime());

    @Autowired
    Standings standings;

    @Autowired
    Portfolio portfolio;

    @Autowired
    RandomLives lives;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void live() {
        System.out.println("CohortsAndFlowsTest: -Dseed=" + seed);
        lives.live(new Random(seed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-28", "2023-06-30", "2026-11-23"})
    void a_year_is_looked_at_after_each_of_four_years(LocalDate day) {
        List<Cohort> cohorts = standings.asOf(day).cohorts(Scope.ALL);

        assertThat(cohorts.stream().mapToLong(Cohort::issued).sum())
                .isEqualTo(number(
                        "select count(*) from recommendation r join evaluation e on e.reference = r.evaluation where e.issued_on <= :d",
                        day));
        for (Cohort cohort : cohorts) {
            for (Cohort.Share share : cohort.adopted()) {
                String on =
                        share.afterYears() == null ? ":d" : "dateadd(year, " + share.afterYears() + ", e.issued_on)";
                String old = "select count(*) from recommendation r join evaluation e on e.reference = r.evaluation"
                        + " where e.issued_on <= :d and year(e.issued_on) = " + cohort.year() + " and " + on + " <= :d";
                assertThat(share.denominator()).isEqualTo(number(old, day));
                assertThat(share.numerator())
                        .isEqualTo(number(
                                old
                                        + " and exists (select 1 from closing c where c.recommendation = r.reference and c.closed_on <= "
                                        + on + " and (c.reopened_on is null or c.reopened_on > " + on
                                        + ") and c.adoption in ('HIGH', 'SUBSTANTIAL'))",
                                day));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"quarter", "year"})
    void what_came_and_went_adds_up_to_what_is_open(String by) {
        LocalDate day = LocalDate.of(2025, 5, 5);
        long opening = 0;
        List<Flow> flows = standings.asOf(day).flow(Flow.Period.of(by), Scope.ALL);

        assertThat(flows.get(flows.size() - 1).to()).isEqualTo(day);
        assertThat(flows).extracting(Flow::reopened).anyMatch(reopened -> reopened > 0);
        for (Flow flow : flows) {
            String between =
                    " from status_change where since between date '" + flow.from() + "' and date '" + flow.to() + "'";
            assertThat(flow.opening()).isEqualTo(opening);
            assertThat(flow.implemented())
                    .isEqualTo(number("select count(*)" + between + " and status = 'COMPLETED'", day));
            assertThat(flow.added())
                    .isEqualTo(number("select count(*)" + between + " and follow_up_action_key = 0", day));
            assertThat(flow.opening() + flow.added() + flow.reopened() - flow.implemented() - flow.otherwiseClosed())
                    .isEqualTo(flow.closing());
            assertThat(portfolio
                            .chunks(flow.to())
                            .flatMap(chunk -> chunk.actions().stream())
                            .filter(ActionRow::open))
                    .as("open on %s, seed %d", flow.to(), seed)
                    .hasSize((int) flow.closing());
            opening = flow.closing();
        }
    }

    @Test
    void nothing_is_divided_by_what_is_not_known() {
        assertThatThrownBy(() -> Part.By.of("country"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("by=unit");
        assertThatThrownBy(() -> Flow.Period.of("week"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("by=quarter");
    }

    private long number(String sql, LocalDate day) {
        return jdbc.sql(sql).param("d", day).query(Long.class).single();
    }
}
