package io.followthrough.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.followthrough.ApplicationTest;
import io.followthrough.committee.HoldingMeetings;
import io.followthrough.committee.MeetingMinute;
import io.followthrough.committee.MeetingStatus;
import io.followthrough.committee.Meetings;
import io.followthrough.committee.MinuteKind;
import io.followthrough.committee.Stance;
import io.followthrough.committee.Voice;
import io.followthrough.committee.Voices;
import io.followthrough.response.Position;
import io.followthrough.response.RespondingToRecommendations;
import io.followthrough.shared.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Every way in which a meeting of the committee can go. */
@ApplicationTest
@Import(Stage.class)
class CommitteeMeetingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Map<String, ?> ACCEPTED = Map.of("verdict", "ACCEPT");

    @Autowired
    Stage stage;

    @Autowired
    HoldingMeetings holding;

    @Autowired
    Meetings meetings;

    @Autowired
    Voices voices;

    @Autowired
    RespondingToRecommendations responding;

    @Autowired
    HistoryService history;

    @Test
    void minutes_are_written_returned_written_anew_and_confirmed() {
        String answered = answered();
        String meeting = call(TODAY, answered);
        stage.complete("committee", "UserTask_RecordMinutes", meeting, minutes(answered, "DOES_NOT_ENDORSE"));
        stage.complete(
                "office",
                "UserTask_ConfirmMinutes",
                meeting,
                Map.of("verdict", "RETURN", "comment", "The committee did endorse it."));
        assertThat(voices.about(answered, TODAY)).isEmpty();
        stage.complete("committee", "UserTask_RecordMinutes", meeting, minutes(answered, "ENDORSES"));
        assertThat(voices.about(answered, TODAY)).extracting(Voice::confirmed).containsOnly(false);
        stage.complete("office", "UserTask_ConfirmMinutes", meeting, ACCEPTED);
        assertThat(voices.about(answered, TODAY))
                .extracting(Voice::kind, Voice::stance, Voice::text, Voice::confirmed)
                .containsExactly(
                        tuple(MinuteKind.POSITION, Stance.ENDORSES, "We looked at it.", true),
                        tuple(MinuteKind.DECISION, null, "Report in a year.", true));
        assertThat(voices.about(answered, TODAY.minusDays(1))).isEmpty();
        assertEnded(meeting, "EndEvent_MinutesConfirmed");
    }

    @Test
    void nothing_is_decided_before_the_day_of_the_meeting() {
        String answered = answered();
        String meeting = call(TODAY.plusDays(8), answered);
        Task task = stage.task(meeting);
        assertThat(task.getDueDate()).isEqualTo(Instant.parse("2026-12-01T22:59:59Z"));
        assertThat(task.getFollowUpDate()).isEqualTo(Instant.parse("2026-11-30T23:00:00Z"));
        assertThatThrownBy(() ->
                        stage.complete("committee", "UserTask_RecordMinutes", meeting, minutes(answered, "ENDORSES")))
                .hasMessageContaining("decides at its meetings only");
        assertThat(meetings.require(meeting).status()).isEqualTo(MeetingStatus.CALLED);
        assertThat(stage.task(meeting).getId()).isEqualTo(task.getId());
    }

    @Test
    void a_meeting_that_is_put_off_is_due_on_its_new_day() {
        String meeting = call(TODAY.plusDays(20), answered());
        holding.postpone(meeting, TODAY.plusDays(23), new Reason("Two members are ill."), TODAY);
        assertThat(stage.task(meeting).getDueDate()).isEqualTo(Instant.parse("2026-12-16T22:59:59Z"));
    }

    @Test
    void a_cancelled_meeting_is_nobodys_turn_and_its_day_is_free_again() {
        String answered = answered();
        String meeting = call(TODAY.plusDays(30), answered);
        assertThatThrownBy(() -> call(TODAY.plusDays(30), answered)).hasMessageContaining("is on that day");
        holding.cancel(meeting, new Reason("No quorum."), TODAY);
        assertEnded(meeting, "EndEvent_MeetingCancelled");
        assertThat(call(TODAY.plusDays(30), answered)).isEqualTo("MEETING-2026-12-23-2");
    }

    @Test
    void a_position_needs_a_published_response() {
        String unanswered = stage.recommendation();
        String meeting = call(TODAY.plusDays(1), unanswered);
        assertThatThrownBy(() -> holding.record(
                        meeting,
                        List.of(new MeetingMinute(unanswered, MinuteKind.POSITION, Stance.ENDORSES, "We support it.")),
                        "committee",
                        TODAY.plusDays(1)))
                .hasMessageContaining("Management has not responded");
    }

    @Test
    void what_the_committee_has_taken_no_position_on_is_proposed_for_its_next_meeting() {
        String answered = answered();
        assertThat(holding.proposed()).contains(answered);
        String meeting = call(TODAY.plusDays(2), answered);
        holding.record(
                meeting,
                List.of(new MeetingMinute(answered, MinuteKind.POSITION, Stance.ENDORSES, "We support it.")),
                "committee",
                TODAY.plusDays(2));
        assertThat(holding.proposed()).doesNotContain(answered);
    }

    private String answered() {
        return stage.recommendation(
                "TRADE",
                reference -> responding.recordPublished(reference, Position.AGREE, null, TODAY.minusDays(5), false));
    }

    private String call(LocalDate day, String recommendation) {
        return holding.call(day, "A meeting", "Bern", List.of(recommendation), false, TODAY);
    }

    private static Map<String, ?> minutes(String recommendation, String stance) {
        return Map.of(
                "minutes",
                List.of(
                        Map.of(
                                "recommendation",
                                recommendation,
                                "kind",
                                "POSITION",
                                "stance",
                                stance,
                                "text",
                                "We looked at it."),
                        Map.of("recommendation", recommendation, "kind", "DECISION", "text", "Report in a year.")));
    }

    private void assertEnded(String meeting, String end) {
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(meeting)
                        .singleResult()
                        .getEndActivityId())
                .isEqualTo(end);
    }
}
