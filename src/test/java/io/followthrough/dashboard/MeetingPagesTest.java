package io.followthrough.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import io.followthrough.ApplicationTest;
import io.followthrough.committee.HoldingMeetings;
import io.followthrough.committee.MeetingMinute;
import io.followthrough.committee.MinuteKind;
import io.followthrough.committee.Stance;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Import({Sample.class, Pages.class})
@Transactional
@WithMockUser(username = "committee", roles = "COMMITTEE")
class MeetingPagesTest {

    private static final LocalDate CALLED = LocalDate.of(2026, 6, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    @Autowired
    Pages pages;

    @Autowired
    Sample sample;

    @Autowired
    HoldingMeetings holding;

    @Autowired
    MockMvc mvc;

    @Test
    void the_recommendation_shows_three_voices_each_with_date_and_author() throws Exception {
        hold();

        String voices = pages.open("/recommendations/" + Sample.PLANNED)
                .select("section[aria-labelledby=voices]")
                .text();
        assertThat(voices)
                .contains("Evaluators from two countries, 15 September 2025")
                .contains("What management answers Macroeconomic Support, 20 October 2025 Agrees")
                .contains(
                        "The evaluation committee 15 June 2026 Endorses the response with reservations We miss a date.")
                .contains("15 June 2026 Decision Report in a year.");
        assertThat(pages.open("/recommendations/" + Sample.PLANNED + "?asOf=2026-06-14")
                        .select("section[aria-labelledby=voices]")
                        .text())
                .contains("The committee has said nothing about this yet.");
    }

    @Test
    void a_meeting_has_its_page_and_stands_in_the_list() throws Exception {
        String meeting = hold();

        assertThat(pages.open("/meetings").select("tbody tr").text())
                .isEqualTo("First meeting of 2026 15 June 2026 Bern Minutes confirmed 1 2");
        Document page = pages.open("/meetings/" + meeting);
        assertThat(page.select("section[aria-labelledby=minutes]").text()).contains(Sample.PLANNED, "We miss a date.");
        assertThat(page.select("section[aria-labelledby=history] li").eachText())
                .hasSize(3)
                .first()
                .asString()
                .contains("Meeting \"First meeting of 2026\" called for 15 June 2026");
        assertThat(pages.redirection("/r/" + meeting + "?page=")).isEqualTo("/meetings/" + meeting);
        assertThat(pages.open("/meetings/MEETING-2020-01-01", 404).text()).contains("There is no meeting");
    }

    @Test
    void the_time_line_names_the_meetings_at_which_nothing_was_said_too() throws Exception {
        String spoken = hold();
        LocalDate second = LocalDate.of(2026, 9, 15);
        String silent = holding.call(
                second, "Second meeting of 2026", "Bern", List.of(Sample.PLANNED, Sample.HOSTILE), false, CALLED);
        holding.record(
                silent,
                List.of(new MeetingMinute(Sample.HOSTILE, MinuteKind.DECISION, null, "Come back.")),
                "committee",
                second);
        holding.call(second.plusMonths(1), "Third meeting", "Bern", List.of(Sample.PLANNED), false, CALLED);
        String address = "/recommendations/" + Sample.PLANNED + "?kind=COMMITTEE";

        assertThat(pages.open(address)
                        .select("section[aria-labelledby=timeline] ol.timeline > li")
                        .eachText())
                .containsExactly(
                        "15 October 2026 · Committee On the agenda of the committee; its minutes are not written yet (Third meeting)",
                        "15 September 2026 · Committee On the agenda of the committee, which said nothing about it (Second meeting of 2026)",
                        "15 June 2026 · Committee Position of the committee: Endorses the response with reservations (First meeting of 2026) We miss a date.",
                        "15 June 2026 · Committee Decision of the committee (First meeting of 2026) Report in a year.");
        assertThat(pages.open(address + "&asOf=2026-09-14")
                        .select("ol.timeline a[href^=/meetings]")
                        .eachAttr("href"))
                .containsOnly("/meetings/" + spoken);
    }

    @Test
    void scripts_read_what_the_committee_said_by_a_day() throws Exception {
        String meeting = hold();

        String recommendation = "/api/recommendations/" + Sample.PLANNED;
        mvc.perform(get(recommendation))
                .andExpect(jsonPath("$.committee[*].kind", contains("POSITION", "DECISION")))
                .andExpect(jsonPath("$.committee[0].stance").value("ENDORSES_WITH_RESERVATIONS"))
                .andExpect(jsonPath("$.committee[0].on").value("2026-06-15"))
                .andExpect(jsonPath("$.committee[0].meeting").value(meeting));
        mvc.perform(get(recommendation).param("asOf", "2026-06-14")).andExpect(jsonPath("$.committee", empty()));
        mvc.perform(get("/api/meetings"))
                .andExpect(jsonPath("$[0].reference").value(meeting))
                .andExpect(jsonPath("$[0].agenda", contains(Sample.PLANNED)));
        mvc.perform(get("/api/meetings/" + meeting))
                .andExpect(jsonPath("$.status").value("MINUTES_CONFIRMED"))
                .andExpect(jsonPath("$.minutes[1].text").value("Report in a year."));
    }

    private String hold() {
        sample.register();
        String meeting = holding.call(DAY, "First meeting of 2026", "Bern", List.of(Sample.PLANNED), false, CALLED);
        holding.record(
                meeting,
                List.of(
                        new MeetingMinute(
                                Sample.PLANNED,
                                MinuteKind.POSITION,
                                Stance.ENDORSES_WITH_RESERVATIONS,
                                "We miss a date."),
                        new MeetingMinute(Sample.PLANNED, MinuteKind.DECISION, null, "Report in a year.")),
                "committee",
                DAY);
        holding.confirm(meeting, "office", DAY.plusDays(3));
        return meeting;
    }
}
