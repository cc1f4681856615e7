package io.followthrough.workflow.step;

import io.followthrough.committee.Meeting;
import io.followthrough.committee.MeetingMinute;
import io.followthrough.committee.MinuteKind;
import io.followthrough.committee.Stance;
import io.followthrough.workflow.form.AskedWhen;
import io.followthrough.workflow.form.LongText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the committee said at a meeting. */
record RecordMinutes(List<MinuteLine> minutes) {

    /** What it said about one recommendation. */
    record MinuteLine(
            String recommendation,
            MinuteKind kind,

            @AskedWhen(field = "kind", is = "POSITION") @Nullable
            Stance stance,

            @LongText String text) {}

    List<MeetingMinute> said() {
        return minutes.stream()
                .map(line -> new MeetingMinute(line.recommendation, line.kind, line.stance, line.text))
                .toList();
    }

    /** The form begins with one line for each item of the agenda, or with the minutes that were returned. */
    static Object before(Meeting meeting) {
        return Map.of(
                "minutes",
                meeting.minutes().isEmpty()
                        ? meeting.agenda().stream()
                                .map(item ->
                                        Map.of("recommendation", item.recommendation(), "kind", MinuteKind.POSITION))
                                .toList()
                        : meeting.minutes());
    }
}
