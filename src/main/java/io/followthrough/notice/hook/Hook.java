package io.followthrough.notice.hook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An address that is told of flags, without its secret.
 *
 * @param id its number
 * @param url where deliveries are posted
 * @param addedBy user name of the administrator who added it
 * @param addedOn when
 * @param enabled whether it is told
 * @param waiting how many deliveries are on their way
 * @param gaveUp how many were given up
 * @param lastOutcome what became of the last delivery: SENT, GAVE_UP, QUEUED, SENDING or CANCELLED; missing when there was none
 * @param lastError what the last try said, where it failed
 */
public record Hook(
        long id,
        String url,
        String addedBy,
        LocalDate addedOn,
        boolean enabled,
        int waiting,
        int gaveUp,
        @Nullable String lastOutcome,
        @Nullable String lastError) {}
