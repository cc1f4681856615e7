package io.followthrough.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a recommendation or to an action of it, on its time line.
 *
 * @param on the day
 * @param estimated whether that day is an estimate
 * @param kind what it is about
 * @param title what happened, in a few words
 * @param text in somebody's words; missing where they gave none
 * @param more what was decided about it
 * @param by who, by name; missing where nobody is known
 * @param subject what it happened to, when not to the recommendation itself
 */
record TimePoint(
        LocalDate on,
        boolean estimated,
        TimeKind kind,
        String title,
        @Nullable String text,
        List<String> more,
        @Nullable String by,
        @Nullable Subject subject) {

    /**
     * What something happened to.
     *
     * @param name such as {@code A1}, or what a meeting is called
     * @param address where it is shown
     */
    record Subject(String name, String address) {

        static Subject action(String reference) {
            String place = new Reference(reference).last();
            return new Subject(place, "#" + place);
        }
    }

    static TimePoint of(LocalDate on, TimeKind kind, String title) {
        return new TimePoint(on, false, kind, title, null, List.of(), null, null);
    }

    TimePoint estimated(boolean estimate) {
        return new TimePoint(on, estimate, kind, title, text, more, by, subject);
    }

    TimePoint saying(@Nullable String words) {
        return new TimePoint(on, estimated, kind, title, words, more, by, subject);
    }

    TimePoint deciding(List<String> decisions) {
        return new TimePoint(on, estimated, kind, title, text, decisions, by, subject);
    }

    TimePoint by(@Nullable String person) {
        return new TimePoint(on, estimated, kind, title, text, more, person, subject);
    }

    TimePoint about(@Nullable Subject something) {
        return new TimePoint(on, estimated, kind, title, text, more, by, something);
    }
}
