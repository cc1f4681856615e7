package io.followthrough.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.ApplicationTest;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Import({Sample.class, Pages.class})
@Transactional
@WithMockUser(username = "director", roles = "MANAGEMENT")
class RecommendationPageTest {

    @Autowired
    Pages pages;

    @Autowired
    Sample sample;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void a_portfolio() {
        sample.register();
    }

    @Test
    void an_estimated_day_is_marked_wherever_it_stands() throws Exception {
        Document page = pages.open("/recommendations/SECO-2019-SME/1");

        assertThat(section(page, "response").text())
                .contains(
                        "Partially agrees", "31 December 2019 (estimate)", "Services are better addressed elsewhere.");
        assertThat(section(page, "facts").text()).contains("31 December 2019 (estimate)");
        assertThat(section(page, "flags").text()).contains("an estimate");
        assertThat(pages.open("/recommendations/" + Sample.PLANNED).text()).doesNotContain("estimate");
    }

    @Test
    void a_flag_says_why_since_when_what_would_clear_it_and_what_happens_next() throws Exception {
        Elements flag = pages.open("/recommendations/SECO-2019-SME/1").select(".flag:contains(Unaddressed)");

        assertThat(flag.text())
                .contains(
                        "No real action has been planned",
                        "Since 1 January 2020 (serious",
                        "What would clear it Plan at least one action",
                        "What happens next It stays unaddressed");
    }

    @Test
    void an_action_shows_both_dates_its_progress_its_evidence_and_its_flags() throws Exception {
        Document page = pages.open("/recommendations/" + Sample.PLANNED);

        assertThat(page.select("#A1").text())
                .contains(
                        "Sign baselines",
                        "In progress",
                        "Action overdue",
                        "Owner Programme officer, Macro",
                        "Due 30 June 2026 (written as “Q2 2026”)",
                        "First promised for 30 June 2026",
                        "40 %",
                        "Signed in Peru, not in Colombia.");
        assertThat(page.select("#A2").text())
                .contains("Closure requested", "Evidence", "Manual, chapter 7 Unit head, Macro, 2 November 2026");
        assertThat(page.select(".flag a[href=#A1]")).isNotEmpty();
    }

    @Test
    void it_is_said_whose_turn_it_is_with_the_way_into_tasklist() throws Exception {
        Element turn = section(pages.open("/recommendations/SECO-2019-SME/1"), "turn");

        assertThat(turn.text())
                .contains("Unit staff, Trade Promotion", "Plan follow-up actions", "since 23 November 2026");
        assertThat(turn.select("a").attr("href")).startsWith("/camunda/app/tasklist/default/#/?task=");
    }

    @Test
    void the_drawing_has_its_present_position_and_the_same_in_words() throws Exception {
        Element process = section(pages.open("/recommendations/SECO-2019-SME/1"), "process");

        assertThat(process.select(".diagram[data-diagram=/ui/diagrams/recommendation]")
                        .attr("data-present"))
                .isEqualTo("UserTask_PlanActions");
        assertThat(process.text()).contains("Now at: Plan follow-up actions.", "Recommendation issued");
    }

    @Test
    void all_actions_stand_in_one_drawing_while_the_recommendation_waits_for_the_last() throws Exception {
        Element process = section(pages.open("/recommendations/" + Sample.PLANNED), "process");

        assertThat(process.text())
                .contains("Waiting for: Last action ended.", "Now at: A1: Report progress; A2: Verify closure.");
        assertThat(process.select(".diagram[data-diagram=/ui/diagrams/follow-up-action]")
                        .attr("data-present"))
                .isEqualTo("UserTask_ReportProgress UserTask_VerifyClosure");
    }

    @Test
    void the_history_tells_what_happened() throws Exception {
        Elements history = section(pages.open("/recommendations/" + Sample.PLANNED), "history")
                .select("li");

        assertThat(history.get(0).text()).contains("Recommendation registered");
        assertThat(history.text()).contains("Progress reported, 40 %: Signed in Peru", Sample.PLANNED + "/A1");
    }

    @Test
    void one_time_line_tells_everything_on_its_own_day_the_latest_first() throws Exception {
        Elements points = section(pages.open("/recommendations/" + Sample.PLANNED), "timeline")
                .select("ol.timeline > li");

        assertThat(points.eachText())
                .anySatisfy(point -> assertThat(point)
                        .contains("20 October 2025", "Actions", "Action planned, to be done by 30 June 2026 (A1)"))
                .anySatisfy(point -> assertThat(point)
                        .contains("12 March 2026", "Progress reported: 40 %", "Signed in Peru, not in Colombia."))
                .anySatisfy(point ->
                        assertThat(point).contains("1 July 2026", "Flag “Action overdue” holds from this day on"))
                .anySatisfy(point -> assertThat(point).contains("20 October 2025", "Response of management: Agrees"));
        assertThat(points.get(points.size() - 1).text())
                .contains("15 September 2025", "Recommended, Evaluators from two countries");
        assertThat(points.select("time").eachAttr("datetime")).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void a_flag_that_is_gone_stays_on_the_time_line_with_the_day_and_the_reason() throws Exception {
        String gone = """
                insert into flag (rule, subject, evaluation, since, raised_on, cleared_on, cleared_because, facts)
                values ('%s', '%s', 'SECO-2025-PFM', date '%s', date '%s', date '2026-08-03', 'days overdue is 0.', '{}')""";
        jdbc.update(gone.formatted("ACTION_STALLED", Sample.PLANNED + "/A1", "2026-08-01", "2026-08-02"));
        jdbc.update(gone.formatted("ACTION_OVERDUE", Sample.PLANNED + "/A1", "2026-07-01", "2026-07-01"));
        String address = "/recommendations/" + Sample.PLANNED + "?kind=FLAG";

        List<String> points = pages.open(address).select("ol.timeline > li").eachText();

        assertThat(points)
                .contains(
                        "3 August 2026 · Flags Flag “Action stalled” no longer holds (A1) days overdue is 0.",
                        "1 August 2026 · Flags Flag “Action stalled” holds from this day on (A1)")
                .filteredOn(point -> point.startsWith("1 July 2026") && point.contains("Action overdue"))
                .containsExactly("1 July 2026 · Flags Flag “Action overdue” holds from this day on (A1)");
        assertThat(pages.open(address + "&asOf=2026-08-02")
                        .select("ol.timeline > li")
                        .text())
                .doesNotContain("no longer holds");
    }

    @Test
    void the_time_line_shows_one_kind_alone_by_a_plain_link() throws Exception {
        Element whole = section(pages.open("/recommendations/" + Sample.PLANNED + "?asOf=2026-06-01"), "timeline");
        Element link = whole.select("nav a:contains(Progress and evidence)").get(0);

        assertThat(link.text()).isEqualTo("Progress and evidence (1)");
        Element progress = section(pages.open(link.attr("href").replaceFirst("#.*", "")), "timeline");
        assertThat(progress.select("ol.timeline > li")).hasSize(1);
        assertThat(progress.select("nav a[aria-current]").text()).isEqualTo("Progress and evidence (1)");
        assertThat(link.attr("href"))
                .isEqualTo("/recommendations/" + Sample.PLANNED + "?asOf=2026-06-01&kind=PROGRESS#timeline");
    }

    @Test
    void who_has_several_things_to_do_stands_there_once() throws Exception {
        Element turn = section(pages.open("/recommendations/" + Sample.PLANNED), "turn");

        assertThat(turn.select("h3").eachText()).doesNotHaveDuplicates();
        assertThat(turn.select("li")).hasSizeGreaterThan(1);
    }

    @Test
    void the_past_is_shown_as_it_was_known_then() throws Exception {
        Document page = pages.open("/recommendations/" + Sample.PLANNED + "?asOf=2025-10-01");

        assertThat(page.text())
                .contains("As of 1 October 2025", "has not published a response yet", "No action is planned");
        assertThat(section(page, "turn").select("a")).isEmpty();
        assertThat(pages.open("/recommendations/" + Sample.PLANNED + "?asOf=2025-09-14", 404)
                        .text())
                .contains("There is no recommendation SECO-2025-PFM/1");
    }

    @Test
    void hostile_words_are_shown_and_never_run() throws Exception {
        assertThat(pages.source("/recommendations/" + Sample.HOSTILE)).doesNotContain("<script>alert");
        assertThat(section(pages.open("/recommendations/" + Sample.HOSTILE), "text")
                        .text())
                .contains("<script>alert('x')</script> & \"so on\" ${7*7}");
    }

    @Test
    void an_unknown_recommendation_is_answered_with_what_to_do() throws Exception {
        assertThat(pages.open("/recommendations/SECO-2025-PFM/99", 404).text())
                .contains("There is no recommendation SECO-2025-PFM/99", "Check the reference", "Go to the start page");
    }

    private static Element section(Document page, String heading) {
        return page.select("section[aria-labelledby=%s]".formatted(heading)).get(0);
    }
}
