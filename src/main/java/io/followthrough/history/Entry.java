package io.followthrough.history;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, in words.
 *
 * @param at when
 * @param person user name of who did it; {@code system} when nobody did
 * @param personName how that person is shown
 * @param onBehalfOf user name of the person for whom that was done; missing when people act for themselves
 * @param onBehalfOfName how that person is shown
 * @param reference to what it happened
 * @param event name of the event, such as {@code ResponsePublished}
 * @param words what happened, as a sentence
 * @param changes what each changed field held and holds, by {@code Aggregate.field}
 */
public record Entry(
        Instant at,
        String person,
        String personName,
        @Nullable String onBehalfOf,
        @Nullable String onBehalfOfName,
        String reference,
        String event,
        String words,
        Map<String, Change> changes) {}
