package io.followthrough.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.notice.preference.Language;
import io.followthrough.notice.preference.Preference;
import io.followthrough.notice.preference.Preferences;
import io.followthrough.notice.preference.Rhythm;
import io.followthrough.notice.preference.WorkingDays;
import io.followthrough.people.Substitution;
import io.followthrough.people.Substitutions;
import io.followthrough.rulebook.StoredPortfolio;
import io.followthrough.rulebook.Tellings;
import io.followthrough.rulebook.telling.Duty;
import io.followthrough.rulebook.telling.Told;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** What a digest says, and what the ledger says of it to whom. */
@StoredPortfolio.Judged
@Import({
    Tellings.class,
    Ledger.class,
    QueueingNotices.class,
    Digests.class,
    DigestContents.class,
    NoticesApi.class,
    ToldWhom.class,
    Preferences.class,
    WorkingDays.class
})
class DigestContentsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    QueueingNotices queueing;

    @Autowired
    DigestContents contents;

    @Autowired
    JdbcTemplate jdbc;

    private MockMvc http;

    @BeforeEach
    void a_late_action_and_a_later_one(
            @Autowired StoredPortfolio stored, @Autowired NoticesApi api, @Autowired ObjectMapper json) {
        http = MockMvcBuilders.standaloneSetup(api)
                .setMessageConverters(new MappingJackson2HttpMessageConverter(json))
                .build();
        jdbc.update("insert into unit (code, name, version) values ('TRADE', 'Trade', 0)");
        stored.accepted("EVAL-X", LocalDate.of(2026, 1, 5), 1);
        jdbc.update("update recommendation set lead_unit = 'TRADE'");
        action("A1", MONDAY.plusDays(20));
        action("A2", MONDAY.minusDays(16));
    }

    @Test
    void it_groups_by_duty_with_the_most_urgent_first_and_says_why() {
        queueing.queue(MONDAY);

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
        queueing.queue(MONDAY);

        assertThat(contents.of(digest("staff2"), Locale.UK).orElseThrow().groups())
                .flatExtracting(DigestContent.Group::items)
                .extracting(DigestContent.Item::onBehalfOf)
                .containsOnly("staff");
    }

    @Test
    void what_waits_is_seen_before_it_is_told(@Autowired Preferences preferences) {
        preferences.keep(
                new Preference("staff", Rhythm.WEEKLY, DayOfWeek.FRIDAY, Language.EN, ZoneId.of("Europe/Zurich")));
        assertThat(contents.waiting("staff", MONDAY, Locale.UK)).isEmpty();
        queueing.queue(MONDAY);

        assertThat(contents.waiting("staff", MONDAY.plusDays(1), Locale.UK)
                        .orElseThrow()
                        .groups())
                .flatExtracting(DigestContent.Group::items)
                .hasSize(2);
    }

    @Test
    void everybody_sees_their_own_lines_of_the_ledger_and_the_evaluation_office_all() throws Exception {
        queueing.queue(MONDAY);

        http.perform(get("/api/notices").with(person("staff", "UNIT_STAFF")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.length()").value(2))
                .andExpect(jsonPath("$[0].recipient").value("staff"))
                .andExpect(jsonPath("$[0].status").value("IN_DIGEST"))
                .andExpect(jsonPath("$[0].mail").value("QUEUED"));
        http.perform(get("/api/notices?recipient=head").with(person("staff", "UNIT_STAFF")))
                .andExpect(jsonPath("$.length()").value(0));
        http.perform(get("/api/notices?recipient=head").with(person("office", "EVALUATION_OFFICE")))
                .andExpect(jsonPath("$[0].rule").value("OVERDUE_FOR_HEAD"))
                .andExpect(jsonPath("$[0].loud").value(true));
        http.perform(get("/api/notices?day=2026-03-03").with(person("office", "EVALUATION_OFFICE")))
                .andExpect(jsonPath("$.length()").value(0));
    }

    @Test
    void whoever_asks_about_an_action_sees_who_was_told_and_what_became_of_it(
            @Autowired ToldWhom told, @Autowired Substitutions substitutions) {
        substitutions.save(Substitution.appointed("head", "head2", MONDAY, MONDAY, "head", MONDAY));
        queueing.queue(MONDAY);
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

    private static RequestPostProcessor person(String name, String role) {
        return request -> {
            request.setRemoteUser(name);
            request.addUserRole(role);
            return request;
        };
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
