package io.followthrough.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.notice.preference.Preference;
import io.followthrough.notice.preference.Preferences;
import io.followthrough.notice.preference.Rhythm;
import io.followthrough.notice.preference.WorkingDays;
import io.followthrough.people.Substitution;
import io.followthrough.people.Substitutions;
import io.followthrough.rulebook.DailyReview;
import io.followthrough.rulebook.StoredPortfolio;
import io.followthrough.shared.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Each person hears each thing once, in at most one digest a day, however often and late the day is reviewed. */
@StoredPortfolio.Judged
@Import({Ledger.class, QueueingNotices.class, Digests.class, Preferences.class, WorkingDays.class})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class QueueingNoticesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    @Autowired
    DailyReview review;

    @Autowired
    Preferences preferences;

    @Autowired
    Substitutions substitutions;

    @Autowired
    StoredPortfolio stored;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void leave_nothing() {
        stored.clear();
        jdbc.update("delete from unit");
    }

    @Test
    void the_same_day_again_queues_nothing() {
        due(1, "staff", MONDAY.minusDays(1));

        assertThat(queue(MONDAY)).isEqualTo(1);
        assertThat(queue(MONDAY)).isZero();
        assertThat(queue(MONDAY.plusDays(1))).isZero();
        assertThat(digests()).containsExactly("staff 2026-03-02 1");
    }

    @Test
    void a_person_has_one_digest_of_all_that_is_to_be_told() {
        due(1, "staff", MONDAY.minusDays(1));
        due(2, "staff", MONDAY.plusDays(1));
        due(3, "staff2", MONDAY.minusDays(3));

        queue(MONDAY);
        due(4, "staff", MONDAY.minusDays(1));
        queue(MONDAY);
        queue(MONDAY.plusDays(1));

        assertThat(digests()).containsExactly("staff 2026-03-02 2", "staff 2026-03-03 1", "staff2 2026-03-02 1");
        assertThat(jdbc.queryForObject(
                        "select count(*) from digest where not exists (select 1 from notice where digest = digest.id)",
                        Integer.class))
                .isZero();
    }

    @Test
    void three_days_down_give_one_digest_of_what_is_open_then() {
        due(1, "staff", MONDAY);
        due(2, "staff", MONDAY.plusDays(8));
        queue(MONDAY);
        queue(FRIDAY);

        assertThat(digests()).containsExactly("staff 2026-03-02 2", "staff 2026-03-06 2");
        List<String> late = open();
        jdbc.update("delete from notice");
        jdbc.update("delete from digest");
        jdbc.update("update latest_queue set as_of = null");
        for (LocalDate day = MONDAY; !day.isAfter(FRIDAY); day = day.plusDays(1)) {
            queue(day);
        }
        assertThat(open()).containsExactlyInAnyOrderElementsOf(late);
        assertThat(open().stream().filter(each -> each.contains("A1 OVERDUE"))).hasSize(1);
    }

    @Test
    void nothing_is_sent_at_the_weekend_and_one_digest_follows() {
        due(1, "staff", FRIDAY);
        LocalDate saturday = FRIDAY.plusDays(1);

        queue(saturday);
        queue(saturday.plusDays(1));
        assertThat(digests()).isEmpty();
        queue(saturday.plusDays(2));
        assertThat(digests()).containsExactly("staff 2026-03-09 1");
    }

    @Test
    void a_week_is_told_on_its_day_or_on_the_first_afterwards_and_only_what_still_holds() {
        wants("staff", Rhythm.WEEKLY, DayOfWeek.WEDNESDAY);
        due(1, "staff", MONDAY.plusDays(7));

        queue(MONDAY);
        assertThat(digests()).isEmpty();
        queue(MONDAY.plusDays(3));
        assertThat(digests()).containsExactly("staff 2026-03-05 1");
        assertThat(jdbc.queryForList("select step from notice", String.class)).containsExactly("WEEK_AHEAD");
        queue(MONDAY.plusDays(8));
        assertThat(digests()).hasSize(1);
        due(1, MONDAY.plusDays(90));
        queue(MONDAY.plusDays(9));
        assertThat(digests()).hasSize(1);
        assertThat(jdbc.queryForList("select status from notice order by id", String.class))
                .startsWith("IN_DIGEST")
                .contains("SUPERSEDED")
                .doesNotContain("WAITING");
    }

    @Test
    void whoever_wants_nothing_hears_only_what_is_loud() {
        wants("staff", Rhythm.OFF, DayOfWeek.MONDAY);
        wants("head", Rhythm.OFF, DayOfWeek.MONDAY);
        due(1, "staff", MONDAY.minusDays(20));

        queue(MONDAY);

        assertThat(digests()).containsExactly("head 2026-03-02 1");
        assertThat(outcomes("staff")).containsOnly("UNWANTED NO_DIGESTS");
    }

    @Test
    void a_substitute_hears_in_place_of_who_is_away() {
        substitutions.save(Substitution.appointed("staff", "staff2", MONDAY, MONDAY.plusDays(1), "head", MONDAY));
        due(1, "staff", MONDAY.minusDays(1));

        queue(MONDAY);
        assertThat(jdbc.queryForList("select recipient || ' for ' || on_behalf_of from notice", String.class))
                .containsExactly("staff2 for staff");
        queue(MONDAY.plusDays(2));
        assertThat(digests()).containsExactly("staff 2026-03-04 1", "staff2 2026-03-02 1");
    }

    @Test
    void what_is_put_aside_is_told_when_its_time_is_over() {
        due(1, "staff", MONDAY.minusDays(1));
        jdbc.update(
                "insert into flag_handling (rule, subject, kind, reason, until_day, handled_by, handled_on)"
                        + " values ('ACTION_OVERDUE', 'EVAL-X/1/A1', 'SNOOZED', 'Known.', ?, 'head', ?)",
                MONDAY,
                MONDAY);

        assertThat(queue(MONDAY)).isZero();
        assertThat(outcomes("staff")).containsExactly("UNWANTED PUT_ASIDE");
        assertThat(digests()).isEmpty();
        assertThat(queue(MONDAY.plusDays(1))).isEqualTo(1);
        assertThat(digests()).containsExactly("staff 2026-03-03 1");
    }

    @Test
    void a_later_step_is_told_instead_of_the_one_that_waits() {
        wants("staff", Rhythm.WEEKLY, DayOfWeek.FRIDAY);
        due(1, "staff", MONDAY.plusDays(3));

        queue(MONDAY);
        queue(MONDAY.plusDays(2));
        queue(FRIDAY);

        assertThat(outcomes("staff"))
                .containsExactly("SUPERSEDED LATER_STEP", "SUPERSEDED LATER_STEP", "IN_DIGEST null");
        assertThat(jdbc.queryForList("select step from notice where status = 'IN_DIGEST'", String.class))
                .containsExactly("OVERDUE");
    }

    @Test
    void an_account_that_is_closed_before_the_digest_is_never_told() {
        due(1, "staff", FRIDAY);
        queue(FRIDAY.plusDays(1));
        jdbc.update("update notice set recipient = 'left meanwhile'");

        queue(FRIDAY.plusDays(3));

        assertThat(outcomes("left meanwhile")).containsExactly("SUPERSEDED NO_LONGER");
        assertThat(digests()).containsExactly("staff 2026-03-09 1");
    }

    @Test
    void another_owner_or_a_later_day_stops_what_waits_for_the_first() {
        wants("staff", Rhythm.WEEKLY, DayOfWeek.FRIDAY);
        due(1, "staff", MONDAY.minusDays(1));
        due(2, "staff", MONDAY.minusDays(1));
        queue(MONDAY);

        jdbc.update("update follow_up_action set owner = 'staff2' where reference = 'EVAL-X/1/A1'");
        due(2, MONDAY.plusDays(300));
        queue(FRIDAY);

        assertThat(digests()).containsExactly("staff2 2026-03-06 1");
        assertThat(outcomes("staff")).containsExactly("SUPERSEDED NO_LONGER", "SUPERSEDED NO_LONGER");
    }

    @Test
    void somebody_whose_account_is_gone_is_not_told_but_the_unit_is() {
        due(1, "left long ago", MONDAY.minusDays(1));

        queue(MONDAY);

        assertThat(digests()).containsExactly("staff 2026-03-02 1");
    }

    @Test
    void both_changes_of_the_clock_keep_the_hour_of_sending() {
        due(1, "staff", LocalDate.of(2026, 3, 26));
        queue(LocalDate.of(2026, 3, 27));
        due(2, "staff", LocalDate.of(2026, 3, 29));
        queue(LocalDate.of(2026, 3, 30));
        due(3, "staff", LocalDate.of(2026, 10, 25));
        queue(LocalDate.of(2026, 10, 26));

        assertThat(jdbc.queryForList(
                        "select send_from from digest where recipient = 'staff' order by send_from",
                        OffsetDateTime.class))
                .extracting(at -> at.toInstant().toString())
                .containsExactly("2026-03-27T06:00:00Z", "2026-03-30T05:00:00Z", "2026-10-26T06:00:00Z");
    }

    @ParameterizedTest(name = "due on {0}")
    @CsvSource(textBlock = """
            # due,      reached a week ahead, a day ahead, and when it is over;    digests on these days
            2027-12-31, 2027-12-24 2027-12-30 2028-01-01,                          2027-12-24 2027-12-30 2028-01-03
            2028-02-29, 2028-02-22 2028-02-28 2028-03-01,                          2028-02-22 2028-02-28 2028-03-01
            2027-02-28, 2027-02-21 2027-02-27 2027-03-01,                          2027-02-22 2027-03-01
            2027-03-28, 2027-03-21 2027-03-27 2027-03-29,                          2027-03-22 2027-03-29
            2027-10-31, 2027-10-24 2027-10-30 2027-11-01,                          2027-10-25 2027-11-01
            """)
    void steps_and_digests_keep_their_days_over_the_end_of_the_year_of_february_and_of_summer_time(
            LocalDate due, String reached, String sent) {
        due(1, "staff", due);
        jdbc.update(
                "update follow_up_action set planned_on = ?, status_since = ?", due.minusDays(40), due.minusDays(40));
        for (LocalDate day = due.minusDays(7); !day.isAfter(due.plusDays(4)); day = day.plusDays(1)) {
            queue(day);
            queue(day);
        }
        assertThat(jdbc.queryForList(
                        "select step || ' ' || reached_on from notice where recipient = 'staff' order by reached_on",
                        String.class))
                .containsExactly(
                        "WEEK_AHEAD " + reached.split(" ")[0],
                        "DAY_AHEAD " + reached.split(" ")[1],
                        "OVERDUE " + reached.split(" ")[2]);
        assertThat(jdbc.queryForList(
                        "select for_day from digest where recipient = 'staff' order by for_day", LocalDate.class))
                .extracting(LocalDate::toString)
                .containsExactly(sent.split(" "));
    }

    @Test
    void two_nodes_at_once_queue_nothing_twice() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            due(1, "staff", MONDAY.minusDays(1));
            CyclicBarrier together = new CyclicBarrier(2);
            Callable<Integer> node = () -> {
                together.await();
                return queue(MONDAY);
            };
            int queued = 0;
            for (Future<Integer> each : nodes.invokeAll(List.of(node, node))) {
                queued += each.get();
            }
            assertThat(queued).isEqualTo(1);
            assertThat(digests()).containsExactly("staff 2026-03-02 1");
        } finally {
            nodes.shutdownNow();
        }
    }

    /** The whole review of a day; how many notices wait since then. */
    private int queue(LocalDate day) {
        int notices = review.runAndTell(day).notices();
        review.makeDigests(day);
        return notices;
    }

    private void wants(String person, Rhythm rhythm, DayOfWeek day) {
        preferences.keep(new Preference(person, rhythm, day, Language.EN, ZoneId.of("Europe/Zurich")));
    }

    /** An action of the unit in which staff and head work, heard of lately. */
    private void due(int number, String owner, LocalDate due) {
        if (jdbc.queryForObject("select count(*) from unit", Integer.class) == 0) {
            jdbc.update("insert into unit (code, name, version) values ('TRADE', 'Trade', 0)");
            stored.accepted("EVAL-X", LocalDate.of(2026, 1, 5), 1);
            jdbc.update("update recommendation set lead_unit = 'TRADE'");
        }
        jdbc.update(
                "insert into follow_up_action (reference, recommendation, text, owner, planned_on, due, status, status_since, percent, version)"
                        + " values (?, 'EVAL-X/1', 'Train them', ?, date '2026-01-06', ?, 'PLANNED', date '2026-01-06', 0, 0)",
                "EVAL-X/1/A" + number,
                owner,
                due);
    }

    private void due(int number, LocalDate later) {
        jdbc.update("update follow_up_action set due = ? where reference = ?", later, "EVAL-X/1/A" + number);
    }

    private List<String> digests() {
        return jdbc.queryForList("""
                select d.recipient || ' ' || d.for_day || ' ' || count(n.id) from digest d join notice n on n.digest = d.id
                group by d.recipient, d.for_day order by d.recipient, d.for_day""", String.class);
    }

    private List<String> outcomes(String recipient) {
        return jdbc.queryForList(
                "select status || ' ' || coalesce(status_because, 'null') from notice where recipient = ? order by id",
                String.class,
                recipient);
    }

    private List<String> open() {
        return jdbc.queryForList(
                "select recipient || ' ' || subject || ' ' || step || ' ' || reached_on from notice where status = 'IN_DIGEST'",
                String.class);
    }
}
