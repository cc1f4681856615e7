package io.followthrough.history;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened and is not written yet.
 *
 * @param at when
 * @param person user name of who did it
 * @param onBehalfOf user name of the person for whom that was done; missing when people act for themselves
 * @param reference to what it happened
 * @param event name of the domain event
 * @param details the event's facts
 * @param changes what each changed field held and holds, by {@code Aggregate.field}
 */
record Happening(
        Instant at,
        String person,
        @Nullable String onBehalfOf,
        String reference,
        String event,
        Map<String, String> details,
        Map<String, Change> changes) {

    /** The event of a change of which nobody told in words. */
    static final String CHANGED = "Changed";

    boolean isWithoutWords() {
        return event.equals(CHANGED);
    }

    boolean isOf(Happening other) {
        return reference.equals(other.reference)
                && person.equals(other.person)
                && Objects.equals(onBehalfOf, other.onBehalfOf);
    }

    /** This, with changes that came later; a field that changed twice went from the first to the last. */
    Happening with(Map<String, Change> later) {
        Map<String, Change> all = new TreeMap<>(changes);
        later.forEach(
                (field, change) -> all.merge(field, change, (first, second) -> new Change(first.from(), second.to())));
        return new Happening(at, person, onBehalfOf, reference, event, details, all);
    }
}
