package io.followthrough.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * One thing that happened; never changed once it is written.
 *
 * @param id position in the order of writing; missing until written
 * @param happenedAt when
 * @param person user name of who did it; {@code system} when nobody did
 * @param reference to what it happened
 * @param event what happened: the name of the domain event, such as {@code ResponsePublished}
 * @param details the event's facts, as a JSON object of texts
 */
record HistoryEntry(
        @Id @Nullable Long id, Instant happenedAt, String person, String reference, String event, String details) {}
