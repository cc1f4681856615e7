package io.followthrough.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line in the list of documents that were received.
 *
 * @param id under which it can be looked at and confirmed
 * @param fileName missing when its text was pasted, or it was entered by hand
 * @param receivedAt when it arrived last
 * @param understood whether its layout was recognised
 * @param evaluation reference of the evaluation it was confirmed as; missing until then
 */
public record ReceivedLine(
        long id,
        @Nullable String fileName,
        Instant receivedAt,
        boolean understood,
        @Nullable String evaluation) {}
