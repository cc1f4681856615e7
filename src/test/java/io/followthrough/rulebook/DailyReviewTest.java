package io.followthrough.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@StoredPortfolio.Judged
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class DailyReviewTest {

    private static final LocalDate ISSUED = LocalDate.of(2019, 12, 31);
    private static final LocalDate MONDAY = LocalDate.of(2020, 3, 2);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = TUESDAY.plusDays(1);

    @Autowired
    StoredPortfolio stored;

    @Autowired
    DailyReview review;

    @Autowired
    Rulebook rulebook;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void leave_nothing() {
        stored.clear();
        jdbc.update("delete from unit");
    }

    @Test
    void the_same_day_again_raises_nothing() {
        stored.accepted("EVAL-X", ISSUED, 3);

        assertThat(review.run(MONDAY)).isEqualTo(new Review(3, 3, 0, 0));
        assertThat(review.run(MONDAY)).isEqualTo(new Review(3, 0, 0, 0));
        assertThat(review.run(TUESDAY)).isEqualTo(new Review(3, 0, 0, 0));
        assertThat(flags()).hasSize(3);
    }

    @Test
    void nothing_is_lost_or_raised_twice_where_one_part_of_the_portfolio_ends_and_the_next_begins() {
        stored.accepted("EVAL-A", ISSUED, 999);
        stored.accepted("EVAL-B", ISSUED, 1);
        stored.accepted("EVAL-C", ISSUED, 1200);
        stored.accepted("EVAL-D", ISSUED, 1);

        assertThat(review.run(MONDAY)).isEqualTo(new Review(2201, 2201, 0, 0));
        stored.action("EVAL-B/1", 1, TUESDAY);
        stored.action("EVAL-C/1", 1, TUESDAY);
        assertThat(review.run(TUESDAY)).isEqualTo(new Review(2203, 0, 2, 0));
        assertThat(jdbc.queryForList("select subject from flag where live", String.class))
                .containsExactlyInAnyOrderElementsOf(
                        rulebook.judge(TUESDAY).stream().map(Flag::subject).toList())
                .hasSize(2199);
    }

    @Test
    void a_flag_is_kept_with_its_days_and_facts() {
        stored.accepted("EVAL-X", ISSUED, 1);
        review.run(MONDAY);
        stored.action("EVAL-X/1", 1, TUESDAY);

        assertThat(review.run(TUESDAY)).isEqualTo(new Review(2, 0, 1, 0));
        assertThat(review.run(TUESDAY)).isEqualTo(new Review(2, 0, 0, 0));
        assertThat(flags()).singleElement().satisfies(flag -> {
            assertThat(flag.get("rule")).isEqualTo("UNADDRESSED");
            assertThat(flag.get("subject")).isEqualTo("EVAL-X/1");
            assertThat(flag.get("since")).hasToString("2020-01-31");
            assertThat(flag.get("raised_on")).hasToString("2020-03-02");
            assertThat(flag.get("cleared_on")).hasToString("2020-03-03");
            assertThat(flag.get("policy")).isEqualTo("default");
            assertThat(String.valueOf(flag.get("cleared_because")))
                    .startsWith("No longer so: actions of which all this is true")
                    .contains("EVAL-X/1/A1");
            assertThat(String.valueOf(flag.get("facts")))
                    .contains("\"respondedOn\":\"2019-12-31\"", "\"unaddressedDays\":30");
        });
    }

    @Test
    void a_recommendation_that_repeats_a_closed_one_of_the_same_unit_is_found() {
        stored.accepted("EVAL-OLD", ISSUED.minusYears(2), 1);
        stored.accepted("EVAL-X", ISSUED, 2);
        jdbc.update("insert into unit (code, name, version) values ('TRADE', 'Trade', 0)");
        jdbc.update("update recommendation set lead_unit = 'TRADE', text = 'Train all staff in trade policy.'");
        jdbc.update("update recommendation set text = 'Publish the guide.' where reference = 'EVAL-X/2'");
        jdbc.update(
                "insert into closing (recommendation, life_key, closed_on, ending) values ('EVAL-OLD/1', 0, ?, 'WITHDRAWN')",
                MONDAY);

        review.run(TUESDAY);

        assertThat(flags())
                .filteredOn(flag -> "RECURRENCE".equals(flag.get("rule")))
                .extracting(flag -> flag.get("subject"))
                .containsExactly("EVAL-X/1");
    }

    @Test
    void a_flag_that_comes_back_is_a_new_one() {
        stored.accepted("EVAL-X", ISSUED, 1);
        review.run(MONDAY);
        stored.action("EVAL-X/1", 1, TUESDAY);
        review.run(TUESDAY);
        jdbc.update("delete from follow_up_action");

        assertThat(review.run(WEDNESDAY)).isEqualTo(new Review(1, 1, 0, 0));
        assertThat(flags())
                .extracting(flag -> String.valueOf(flag.get("raised_on")))
                .containsExactly("2020-03-02", "2020-03-04");
    }

    @Test
    void two_reviews_at_once_raise_each_flag_once() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            stored.accepted("EVAL-X", ISSUED, 200);
            CyclicBarrier together = new CyclicBarrier(2);
            Callable<Review> node = () -> {
                together.await();
                return review.run(MONDAY);
            };

            List<Future<Review>> runs = List.of(nodes.submit(node), nodes.submit(node));

            assertThat(runs.get(0).get().raised() + runs.get(1).get().raised()).isEqualTo(200);
            assertThat(flags()).hasSize(200);
        } finally {
            nodes.shutdownNow();
        }
    }

    private List<Map<String, Object>> flags() {
        return jdbc.queryForList("select * from flag order by id");
    }
}
