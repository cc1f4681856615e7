package io.followthrough.dashboard;

import io.followthrough.committee.AgendaItem;
import io.followthrough.committee.Meeting;
import io.followthrough.committee.MeetingStatus;
import io.followthrough.committee.Voice;
import io.followthrough.workflow.ProcessPosition;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the committee as scripts read it.
 *
 * @param reference such as {@code MEETING-2026-12-01}, after the day for which it was first called
 * @param title what it is called
 * @param place where it takes place; missing where nobody said
 * @param day on which it takes place
 * @param status where it stands
 * @param agenda references of the recommendations to be discussed
 * @param minutes what was said, in order
 * @param step where its process stands; missing when it has ended
 */
record MeetingAnswer(
        String reference,
        String title,
        @Nullable String place,
        LocalDate day,
        MeetingStatus status,
        List<String> agenda,
        List<Voice> minutes,
        @Nullable ProcessPosition step) {

    static MeetingAnswer of(Meeting meeting, @Nullable ProcessPosition step) {
        return new MeetingAnswer(
                meeting.reference(),
                meeting.title(),
                meeting.place(),
                meeting.takesPlaceOn(),
                meeting.status(),
                AgendaItem.recommendations(meeting.agenda()),
                meeting.said(),
                step);
    }
}
