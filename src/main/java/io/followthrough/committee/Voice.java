package io.followthrough.committee;

import io.followthrough.shared.DomainEvent;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the committee said about one recommendation at one meeting: the third voice, beside evaluators and management.
 *
 * @param recommendation reference of the recommendation
 * @param meeting reference of the meeting
 * @param title what the meeting is called
 * @param on day of the meeting
 * @param kind position or decision
 * @param stance where it stands towards the response; of a position only
 * @param text what it said
 * @param confirmed whether the minutes are final
 */
public record Voice(
        String recommendation,
        String meeting,
        String title,
        LocalDate on,
        MinuteKind kind,
        @Nullable Stance stance,
        String text,
        boolean confirmed) {

    static Voice of(Meeting meeting, MeetingMinute minute) {
        return new Voice(
                minute.recommendation(),
                meeting.reference(),
                meeting.title(),
                meeting.takesPlaceOn(),
                minute.kind(),
                minute.stance(),
                minute.text(),
                meeting.status() == MeetingStatus.MINUTES_CONFIRMED);
    }

    DomainEvent event() {
        return switch (kind) {
            case POSITION -> new PositionTaken(recommendation, meeting, Objects.requireNonNull(stance), text, on);
            case DECISION -> new DecisionTaken(recommendation, meeting, text, on);
        };
    }
}
