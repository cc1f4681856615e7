package io.followthrough.dashboard;

import static io.followthrough.committee.MeetingStatus.CALLED;
import static io.followthrough.committee.MeetingStatus.MINUTES_RETURNED;

import io.followthrough.committee.Meeting;
import io.followthrough.committee.Voice;
import io.followthrough.shared.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what the committee said, and at which meetings it left a recommendation open, into points of its time line. */
@Component
class CommitteePoints {

    private final Words words;

    CommitteePoints(Words words) {
        this.words = words;
    }

    /** @param silent meetings on whose agenda it stood without a word in the minutes */
    Stream<TimePoint> of(List<Voice> said, List<Meeting> silent, Locale locale) {
        return Stream.concat(
                said.stream().map(voice -> voice(voice, locale)),
                silent.stream().map(meeting -> silence(meeting, locale)));
    }

    private TimePoint voice(Voice voice, Locale locale) {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("stance", voice.stance());
        String title = words.say("timeline." + (voice.stance() == null ? "decision" : "position"), facts, locale);
        return TimePoint.of(voice.on(), TimeKind.COMMITTEE, title)
                .saying(voice.text())
                .about(meeting(voice.title(), voice.meeting()));
    }

    private TimePoint silence(Meeting meeting, Locale locale) {
        boolean unwritten = meeting.status() == CALLED || meeting.status() == MINUTES_RETURNED;
        return TimePoint.of(
                        meeting.takesPlaceOn(),
                        TimeKind.COMMITTEE,
                        words.say("timeline.agenda." + (unwritten ? "unwritten" : "silent"), Map.of(), locale))
                .about(meeting(meeting.title(), meeting.reference()));
    }

    private static TimePoint.Subject meeting(String title, String reference) {
        return new TimePoint.Subject(title, "/meetings/" + reference);
    }
}
