package io.followthrough.dashboard;

import io.followthrough.history.Change;
import io.followthrough.history.Entry;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, on a time line.
 *
 * @param at when, on the clocks of the organisation
 * @param person who did it, by name
 * @param behalf for whom, by name; missing when people act for themselves
 * @param subject reference of what it happened to
 * @param event name of the event
 * @param words what happened, as a sentence
 * @param changes what each changed field held and holds
 */
record Moment(
        LocalDateTime at,
        String person,
        @Nullable String behalf,
        String subject,
        String event,
        String words,
        Map<String, Change> changes) {

    static Moment of(Entry entry, ZoneId zone) {
        return new Moment(
                LocalDateTime.ofInstant(entry.at(), zone),
                entry.personName(),
                entry.onBehalfOfName(),
                entry.reference(),
                entry.event(),
                entry.words(),
                entry.changes());
    }
}
