package io.followthrough.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeetingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final MeetingMinute POSITION = position("SECO-2019-SME/1");

    @Test
    void a_meeting_is_called_for_a_day_that_has_not_passed_and_has_an_agenda() {
        assertThat(meeting().status()).isEqualTo(MeetingStatus.CALLED);
        assertThatThrownBy(() -> called(TODAY.minusDays(1), "SECO-2019-SME/1")).hasMessageContaining("has passed");
        assertThatThrownBy(() -> called(DAY)).hasMessageContaining("at least one recommendation");
    }

    @Test
    void the_committee_decides_at_its_meeting_only() {
        Meeting meeting = meeting();
        assertThatThrownBy(() -> meeting.record(List.of(POSITION), "committee", DAY.minusDays(1)))
                .isInstanceOf(Refused.class)
                .hasMessage("The committee decides at its meetings only, and this one is on 2026-12-01.");
        meeting.record(List.of(POSITION), "committee", DAY);
        assertThat(meeting.status()).isEqualTo(MeetingStatus.HELD);
        assertThat(meeting.minutes()).containsExactly(POSITION);
    }

    @Test
    void minutes_speak_about_the_agenda_with_one_position_on_each() {
        Meeting meeting = meeting();
        refused(meeting, "at least one position");
        refused(meeting, "not on the agenda", position("SECO-2019-SME/3"));
        refused(meeting, "two positions", POSITION, POSITION);
        meeting.record(List.of(POSITION, decision(null), decision(null)), "committee", DAY);
        assertThat(meeting.minutes()).hasSize(3);
    }

    @Test
    void a_position_has_a_stance_and_a_decision_has_none() {
        assertThatThrownBy(() -> new MeetingMinute("SECO-2019-SME/1", MinuteKind.POSITION, null, "We support it."))
                .hasMessageContaining("Say whether the committee endorses");
        assertThatThrownBy(() -> decision(Stance.ENDORSES)).hasMessageContaining("takes no stance");
        assertThatThrownBy(() -> new MeetingMinute("SECO-2019-SME/1", MinuteKind.DECISION, null, " "))
                .hasMessageContaining("Write down");
    }

    @Test
    void returned_minutes_are_written_anew_and_then_confirmed() {
        Meeting meeting = meeting();
        meeting.record(List.of(POSITION), "committee", DAY);
        meeting.returnMinutes(new Reason("Name the unit."));
        assertThatThrownBy(() -> meeting.confirm("office", DAY)).hasMessageContaining("cannot be confirmed");
        meeting.record(List.of(decision(null)), "committee", DAY.plusDays(1));
        assertThat(meeting.returnComment()).isNull();
        assertThatThrownBy(() -> meeting.confirm("committee", DAY.plusDays(2))).hasMessageContaining("Somebody else");
        meeting.confirm("office", DAY.plusDays(2));
        assertThat(meeting.status()).isEqualTo(MeetingStatus.MINUTES_CONFIRMED);
        assertThatThrownBy(() -> meeting.record(List.of(POSITION), "committee", DAY.plusDays(3)))
                .hasMessageContaining("its minutes are confirmed");
    }

    @Test
    void a_meeting_that_was_put_off_takes_place_on_the_new_day() {
        Meeting meeting = meeting();
        meeting.postpone(DAY.plusDays(7), new Reason("Two members are ill."), TODAY);
        assertThatThrownBy(() -> meeting.record(List.of(POSITION), "committee", DAY))
                .hasMessageContaining("2026-12-08");
        assertThatThrownBy(() -> meeting.postpone(TODAY.minusDays(1), new Reason("Earlier."), TODAY))
                .hasMessageContaining("has passed");
        assertThatThrownBy(() -> meeting.postpone(DAY.plusDays(7), new Reason("Again."), TODAY))
                .hasMessageContaining("already");
    }

    @Test
    void a_cancelled_meeting_decides_nothing_and_a_held_one_cannot_be_cancelled() {
        Meeting cancelled = meeting();
        cancelled.cancel(new Reason("No quorum."), TODAY);
        assertThatThrownBy(() -> cancelled.record(List.of(POSITION), "committee", DAY))
                .hasMessageContaining("cancelled");
        Meeting held = meeting();
        held.record(List.of(POSITION), "committee", DAY);
        assertThatThrownBy(() -> held.cancel(new Reason("Late."), DAY)).hasMessageContaining("cannot be cancelled");
    }

    private static void refused(Meeting meeting, String sentence, MeetingMinute... said) {
        assertThatThrownBy(() -> meeting.record(List.of(said), "committee", DAY))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(sentence);
    }

    private static Meeting meeting() {
        return called(DAY, "SECO-2019-SME/1", "SECO-2019-SME/2");
    }

    private static Meeting called(LocalDate day, String... agenda) {
        return Meeting.called(
                "MEETING-" + day, "Second meeting of 2026", null, day, AgendaItem.of(List.of(agenda)), TODAY);
    }

    private static MeetingMinute position(String recommendation) {
        return new MeetingMinute(
                recommendation, MinuteKind.POSITION, Stance.ENDORSES_WITH_RESERVATIONS, "We support it.");
    }

    private static MeetingMinute decision(@Nullable Stance stance) {
        return new MeetingMinute("SECO-2019-SME/1", MinuteKind.DECISION, stance, "Report in a year.");
    }
}
