package io.followthrough.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.followthrough.notice.preference.Preference;
import io.followthrough.notice.preference.Preferences;
import io.followthrough.notice.preference.Rhythm;
import io.followthrough.notice.preference.WorkingDays;
import io.followthrough.people.Substitution;
import io.followthrough.people.Substitutions;
import io.followthrough.rulebook.DailyReview;
import io.followthrough.rulebook.StoredPortfolio;
import io.followthrough.rulebook.telling.Duty;
import io.followthrough.rulebook.telling.Told;
import io.followthrough.shared.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a digest says, and what the ledger says of it. */
@StoredPortfolio.Judged
@Import({
    Ledger.class,
    QueueingNotices.class,
    Digests.class,
    DigestContents.class,
    NextDigest.class,
    ToldWhom.class,
    Preferences.class,
    WorkingDays.class
})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class DigestContentsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    DailyReview review;

    @Autowired
    DigestContents contents;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void leave_nothing(@Autowired StoredPortfolio stored) {
        stored.clear();
        jdbc.update("delete from unit");
    }

    @BeforeEach
    void a_late_action_and_a_later_one(@Autowired StoredPortfolio stored) {
        jdbc.update("insert into unit (code, name, version) values ('TRADE', 'Trade', 0)");
        stored.accepted("EVAL-X", LocalDate.of(2026, 1, 5), 1);
        jdbc.update("update recommendation set lead_unit = 'TRADE'");
        action("A1", MONDAY.plusDays(20));
        action("A2", MONDAY.minusDays(16));
    }

    @Test
    void it_groups_by_duty_with_the_most_urgent_first_and_says_why() {
        queue(MONDAY);

        DigestContent told = contents.of(digest("staff"), Locale.UK).orElseThrow();

        assertThat(told.to().username()).isEqualTo("staff");
        assertThat(told.day()).isEqualTo(MONDAY);
        assertThat(told.groups()).singleElement().satisfies(group -> {
            assertThat(group.duty()).isEqualTo(Duty.REPORT);
            assertThat(group.items())
                    .extracting(DigestContent.Item::reference)
                    .containsExactly("EVAL-X/1/A2", "EVAL-X/1/A1");
            assertThat(group.items().get(0).why()).contains("14 February 2026", "16 days");
            assertThat(group.items().get(0).title()).isEqualTo("Train them");
            assertThat(group.items().get(0).onBehalfOf()).isNull();
        });
        assertThat(contents.of(digest("head"), Locale.UK).orElseThrow().groups())
                .extracting(DigestContent.Group::duty)
                .containsExactly(Duty.DECIDE);
    }

    @Test
    void it_says_for_whom_a_substitute_is_told(@Autowired Substitutions substitutions) {
        substitutions.save(Substitution.appointed("staff", "staff2", MONDAY, MONDAY, "head", MONDAY));
        queue(MONDAY);

        assertThat(contents.of(digest("staff2"), Locale.UK).orElseThrow().groups())
                .flatExtracting(DigestContent.Group::items)
                .extracting(DigestContent.Item::onBehalfOf)
                .containsOnly("staff");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            DAILY    | MONDAY    | staff | 2026-03-02 | true  | EVAL-X/1/A2 EVAL-X/1/A1
            WEEKLY   | MONDAY    | staff | 2026-03-02 | true  | EVAL-X/1/A2 EVAL-X/1/A1
            WEEKLY   | WEDNESDAY | staff | 2026-03-02 | false | EVAL-X/1/A2 EVAL-X/1/A1
            OFF      | MONDAY    | staff | 2026-03-02 | false | ''
            OFF      | MONDAY    | head  | 2026-03-02 | true  | EVAL-X/1/A2
            DAILY    | MONDAY    | auditor | 2026-03-02 | false | ''
            """, delimiter = '|')
    void the_next_digest_is_seen_before_it_is_made_and_nothing_is_written_for_that(
            Rhythm rhythm,
            DayOfWeek weekday,
            String person,
            LocalDate day,
            boolean comes,
            String references,
            @Autowired Preferences preferences,
            @Autowired NextDigest next) {
        preferences.keep(new Preference(person, rhythm, weekday, Language.EN, ZoneId.of("Europe/Zurich")));

        NextDigest.Preview seen = next.of(person, MONDAY.minusDays(3), Locale.UK);

        assertThat(seen.day()).isEqualTo(day);
        assertThat(seen.comes()).isEqualTo(comes);
        assertThat(seen.groups())
                .flatExtracting(DigestContent.Group::items)
                .extracting(DigestContent.Item::reference)
                .containsExactly(references.isEmpty() ? new String[0] : references.split(" "));
        assertThat(jdbc.queryForObject("select count(*) from notice", Integer.class))
                .isZero();
        queue(day);
        assertThat(jdbc.queryForObject("select count(*) from digest where recipient = ?", Integer.class, person))
                .isEqualTo(comes ? 1 : 0);
    }

    @Test
    void what_was_told_already_is_not_in_the_next_digest(@Autowired NextDigest next) {
        queue(MONDAY);

        assertThat(next.of("staff", MONDAY, Locale.UK).groups()).isEmpty();
    }

    @Test
    void whoever_asks_about_an_action_sees_who_was_told_and_what_became_of_it(
            @Autowired ToldWhom told, @Autowired Substitutions substitutions) {
        substitutions.save(Substitution.appointed("head", "head2", MONDAY, MONDAY, "head", MONDAY));
        queue(MONDAY);
        jdbc.update("update digest set status = 'SENT' where recipient = 'staff'");

        assertThat(told.about(List.of("EVAL-X/1/A2"), MONDAY))
                .extracting(Told::recipient, Told::rule, Told::outcome, Told::day)
                .containsExactlyInAnyOrder(
                        tuple("staff", "ACTION_OVERDUE", "SENT", MONDAY),
                        tuple("head2", "OVERDUE_FOR_HEAD", "QUEUED", MONDAY));
        assertThat(told.about(List.of("EVAL-X/1/A2"), MONDAY.minusDays(1))).isEmpty();
        assertThat(told.about(List.of("EVAL-X/1"), MONDAY)).isEmpty();
        assertThat(told.about(List.of(), MONDAY)).isEmpty();
    }

    private void queue(LocalDate day) {
        review.runAndTell(day);
        review.makeDigests(day);
    }

    private void action(String number, LocalDate due) {
        jdbc.update(
                "insert into follow_up_action (reference, recommendation, text, owner, planned_on, due, status, status_since, percent, version)"
                        + " values (?, 'EVAL-X/1', 'Train them', 'staff', date '2026-01-06', ?, 'PLANNED', date '2026-01-06', 0, 0)",
                "EVAL-X/1/" + number,
                due);
    }

    private long digest(String recipient) {
        Long id = jdbc.queryForObject("select id from digest where recipient = ?", Long.class, recipient);
        return id == null ? 0 : id;
    }
}
