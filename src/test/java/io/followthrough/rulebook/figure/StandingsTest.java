package io.followthrough.rulebook.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.evaluation.Priority;
import io.followthrough.rulebook.RandomLives;
import io.followthrough.rulebook.StoredPortfolio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept is never older than what is committed; {@code -Dseed=…} repeats a run. */
@StoredPortfolio.Judged
@Import(RandomLives.class)
@TestPropertySource(
        properties = {
            "spring.test.database.replace=none",
            "spring.datasource.url=jdbc:h2:mem:standings;DB_CLOSE_DELAY=-1"
        })
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class StandingsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    private final long seed = Long.getLong("seed", System.nanoTime());

    @Autowired
    Standings standings;

    @Autowired
    RandomLives lives;

    @Autowired
    StoredPortfolio stored;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_change_is_seen_as_soon_as_it_is_committed_and_counting_anew_counts_the_same_as_counting_at_once() {
        System.out.println("StandingsTest: -Dseed=" + seed);
        Random chance = new Random(seed);
        lives.live(chance);
        List<String> actions =
                jdbc.queryForList("select reference from follow_up_action order by reference", String.class);
        Standing before = standings.asOf(DAY);
        assertThat(standings.asOf(DAY)).isSameAs(before);

        for (int change = 0; change < 10; change++) {
            String action = actions.get(chance.nextInt(actions.size()));
            jdbc.update(
                    "update follow_up_action set due = dateadd(day, ?, due) where reference = ?",
                    chance.nextInt(200) - 100,
                    action);
            jdbc.update(
                    "update recommendation set priority = 'HIGH' where reference = ?",
                    action.replaceAll("/A\\d+$", ""));
            stored.changed(action);

            Standing now = standings.asOf(DAY);
            assertThat(now).isNotSameAs(before);
            assertThat(figures(now)).as("-Dseed=" + seed).isEqualTo(figures(atOnce()));
            before = now;
        }
    }

    @Test
    void other_numbers_in_force_make_other_figures() {
        Standing before = standings.asOf(DAY);
        jdbc.update(
                "insert into policy_set (name, version, valid_from, basis, decided_by, decided_on) values ('strict', 1, date '2020-01-01', 'Test', 'office', date '2020-01-01')");
        jdbc.update(
                "insert into policy_number (name, version, number_name, number_value, source) values ('strict', 1, 'responseDays', 1, 'Test')");

        assertThat(standings.asOf(DAY)).isNotSameAs(before);
        assertThat(figures(standings.asOf(DAY))).isEqualTo(figures(atOnce()));
    }

    /** A transaction that may change something counts for itself, from the beginning. */
    private Standing atOnce() {
        return transaction.execute(status -> standings.asOf(DAY));
    }

    private static List<Object> figures(Standing standing) {
        List<Object> all = new ArrayList<>();
        for (Scope scope : List.of(Scope.ALL, new Scope("UONE", null, null), Scope.ALL.with(Priority.HIGH))) {
            for (Figure figure : Figure.values()) {
                Tally tally = standing.of(scope);
                all.add(List.of(
                        figure,
                        tally.numerator(figure),
                        tally.denominator(figure),
                        standing.items(new Counted(figure), scope)));
            }
            all.add(standing.cohorts(scope));
            all.add(standing.flow(Flow.Period.QUARTER, scope));
        }
        return all;
    }
}
