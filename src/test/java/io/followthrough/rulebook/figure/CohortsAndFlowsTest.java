package io.followthrough.rulebook.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.rulebook.figure.AskingTables.Answer;
import io.followthrough.rulebook.figure.AskingTables.CameAndWent;
import io.followthrough.rulebook.figure.AskingTables.Of;
import io.followthrough.rulebook.figure.AskingTables.Period;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Years of issue and periods of a random portfolio, from the first to the last, are those that the tables give when asked directly. */
class CohortsAndFlowsTest extends RandomPortfolioTest {

    @Autowired
    Standings standings;

    @Autowired
    Portfolio portfolio;

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-28", "2023-06-30", "2026-11-23"})
    void a_year_is_looked_at_after_each_of_four_years(LocalDate day) {
        Of all = new Of(day, Scope.ALL);
        List<Cohort> cohorts = standings.asOf(day).cohorts(Scope.ALL);

        assertThat(cohorts).extracting(Cohort::year).isEqualTo(tables.years(all));
        for (Cohort cohort : cohorts) {
            List<Answer> expected = tables.cohort(cohort.year(), all);
            assertThat(cohort.issued()).isEqualTo(expected.get(Cohort.YEARS).ofAll());
            assertThat(cohort.adopted())
                    .extracting(share -> new Answer(share.numerator(), share.denominator(), share.value()))
                    .as("%d, seed %d", cohort.year(), seed)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"quarter", "year"})
    void what_came_and_went_adds_up_to_what_is_open(String by) {
        LocalDate day = LocalDate.of(2025, 5, 5);
        Of all = new Of(day, Scope.ALL);
        long opening = 0;
        List<Flow> flows = standings.asOf(day).flow(Flow.Period.of(by), Scope.ALL);

        assertThat(flows.get(flows.size() - 1).to()).isEqualTo(day);
        assertThat(flows).extracting(Flow::reopened).anyMatch(reopened -> reopened > 0);
        List<CameAndWent> expected = tables.flow(
                flows.stream().map(flow -> new Period(flow.from(), flow.to())).toList(), all);
        for (Flow flow : flows) {
            CameAndWent theirs = expected.get(flows.indexOf(flow));
            assertThat(List.of(flow.added(), flow.reopened(), flow.implemented(), flow.otherwiseClosed()))
                    .as("%s, seed %d", flow, seed)
                    .isEqualTo(List.copyOf(theirs.changes().values()));
            assertThat(flow.closing()).isEqualTo(theirs.closing());
            assertThat(flow.opening()).isEqualTo(opening);
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
}
