package io.followthrough.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.portfolio.Chunk;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

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
    ReadingPart reading;

    @Autowired
    TransactionTemplate transaction;

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
    void a_review_that_was_stopped_goes_on_after_the_last_part_that_is_done_and_then_begins_again() {
        stored.accepted("EVAL-A", ISSUED, 1000);
        stored.accepted("EVAL-B", ISSUED, 1000);
        stored.accepted("EVAL-C", ISSUED, 1);

        review.goOn(MONDAY);
        assertThat(review.isOver()).isFalse();
        assertThat(reviewed()).containsExactly("EVAL-A");
        review.goOn(MONDAY);
        assertThat(reviewed()).containsExactly("EVAL-A", "EVAL-B");
        review.goOn(MONDAY);
        assertThat(review.isOver()).isTrue();
        assertThat(flags()).hasSize(2001);

        review.goOn(MONDAY);
        assertThat(review.isOver()).isFalse();
        assertThat(flags()).hasSize(2001);
    }

    @Test
    void a_review_of_yesterday_or_of_hours_ago_is_not_gone_on_with() {
        stored.accepted("EVAL-A", ISSUED, 1000);
        stored.accepted("EVAL-B", ISSUED, 1);
        review.goOn(MONDAY);

        review.goOn(TUESDAY);
        assertThat(reviewed()).containsExactly("EVAL-A");
        jdbc.update("update latest_review set reached_at = dateadd(hour, -2, reached_at)");
        review.goOn(TUESDAY);
        assertThat(reviewed()).containsExactly("EVAL-A");
        review.goOn(TUESDAY);
        assertThat(reviewed()).containsExactly("EVAL-A", "EVAL-B");
    }

    @Test
    void what_is_left_of_what_nobody_knows_any_more_is_cleared() {
        stored.accepted("EVAL-X", ISSUED, 1);
        for (String gone : List.of("A-GONE/1", "ZZZ/1")) {
            jdbc.update(
                    "insert into flag (rule, subject, evaluation, since, raised_on, live, facts) values ('STALLED', ?, ?, ?, ?, true, '{}')",
                    gone,
                    gone.substring(0, gone.length() - 2),
                    ISSUED,
                    ISSUED);
        }

        assertThat(review.run(MONDAY)).isEqualTo(new Review(1, 1, 2, 0));
    }

    @Test
    void what_somebody_changes_meanwhile_is_seen_whole_or_not_at_all() throws Exception {
        stored.accepted("EVAL-X", ISSUED, 1);
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService somebody = Executors.newSingleThreadExecutor();
        try {
            Future<?> changes = somebody.submit(() -> {
                while (!over.get()) {
                    transaction.executeWithoutResult(status -> {
                        jdbc.update("update recommendation set text = 'With an action.'");
                        stored.action("EVAL-X/1", 1, ISSUED);
                    });
                    transaction.executeWithoutResult(status -> {
                        jdbc.update("delete from follow_up_action");
                        jdbc.update("update recommendation set text = 'Do better.'");
                    });
                }
            });
            for (int time = 0; time < 500; time++) {
                Chunk read = reading.after("", MONDAY).chunk();
                boolean with = read.recommendations().get(0).text().equals("With an action.");
                assertThat(read.actions()).as("reading " + time).hasSize(with ? 1 : 0);
            }
            over.set(true);
            changes.get();
        } finally {
            over.set(true);
            somebody.shutdown();
            somebody.awaitTermination(1, TimeUnit.MINUTES);
        }
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

    private List<String> reviewed() {
        return jdbc.queryForList("select distinct evaluation from flag order by evaluation", String.class);
    }

    private List<Map<String, Object>> flags() {
        return jdbc.queryForList("select * from flag order by id");
    }
}
