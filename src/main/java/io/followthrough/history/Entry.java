package io.followthrough.history;

import java.time.Instant;

/**
 * One thing that happened, in words.
 *
 * @param at when
 * @param person user name of who did it; {@code system} when nobody did
 * @param personName how that person is shown
 * @param reference to what it happened
 * @param event name of the event, such as {@code ResponsePublished}
 * @param words what happened, as a sentence
 */
public record Entry(Instant at, String person, String personName, String reference, String event, String words) {}
