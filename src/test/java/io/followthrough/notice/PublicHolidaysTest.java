package io.followthrough.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.notice.preference.Preferences;
import io.followthrough.notice.preference.WorkingDays;
import io.followthrough.rulebook.DailyReview;
import io.followthrough.rulebook.StoredPortfolio;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Public holidays move the sending to the next working day, and never the last day of an action. */
@StoredPortfolio.Judged
@Import({Ledger.class, QueueingNotices.class, Digests.class, Preferences.class, WorkingDays.class})
@TestPropertySource(properties = "followthrough.holidays=ch-be")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class PublicHolidaysTest {

    @Autowired
    DailyReview review;

    @Autowired
    StoredPortfolio stored;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void leave_nothing() {
        stored.clear();
        jdbc.update("delete from unit");
    }

    @ParameterizedTest(name = "overdue after {0}")
    @CsvSource(textBlock = """
            # last day, overdue from, told on
            2026-04-02, 2026-04-03,   2026-04-07
            2026-05-13, 2026-05-14,   2026-05-15
            2026-12-24, 2026-12-25,   2026-12-28
            2026-12-31, 2027-01-01,   2027-01-04
            2026-04-07, 2026-04-08,   2026-04-08
            """)
    void a_digest_waits_for_the_next_working_day_and_the_last_day_stays(
            LocalDate due, LocalDate since, LocalDate told) {
        jdbc.update("insert into unit (code, name, version) values ('TRADE', 'Trade', 0)");
        stored.planned("EVAL-X", due.minusDays(60), 1, 1);
        jdbc.update("update recommendation set lead_unit = 'TRADE'");
        jdbc.update("update follow_up_action set due = ?", due);

        for (LocalDate day = since; !day.isAfter(told); day = day.plusDays(1)) {
            review.runAndTell(day);
            review.makeDigests(day);
        }

        assertThat(jdbc.queryForMap("""
                        select d.recipient, d.for_day, n.step, n.reached_on from digest d join notice n on n.digest = d.id"""))
                .hasToString("{RECIPIENT=staff, FOR_DAY=%s, STEP=OVERDUE, REACHED_ON=%s}".formatted(told, since));
        assertThat(jdbc.queryForObject("select due from follow_up_action", LocalDate.class))
                .isEqualTo(due);
    }
}
