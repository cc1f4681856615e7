package io.followthrough.dashboard;

import io.followthrough.history.Entry;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * Something that happened, on a time line.
 *
 * @param at when, on the clocks of the organisation
 * @param person who did it, by name
 * @param subject reference of what it happened to
 * @param words what happened, as a sentence
 */
record Moment(LocalDateTime at, String person, String subject, String words) {

    static Moment of(Entry entry, ZoneId zone) {
        return new Moment(
                LocalDateTime.ofInstant(entry.at(), zone), entry.personName(), entry.reference(), entry.words());
    }
}
