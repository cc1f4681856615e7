package io.followthrough.rulebook.telling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One person and one thing that they were, are or are not told.
 *
 * @param recipient user name
 * @param name what the person is called
 * @param onBehalfOf what the person is called in whose place it was told; missing when in their own right
 * @param rule of the flag that it is about
 * @param subject reference of the recommendation or action
 * @param step which step had been reached
 * @param reachedOn when
 * @param queuedOn day of the review that found it
 * @param outcome what became of it: WAITING, SUPERSEDED or UNWANTED, or what became of its digest: QUEUED, SENDING, SENT, GAVE_UP or CANCELLED
 * @param because why it was not told: LATER_STEP, NO_LONGER, NO_DIGESTS or PUT_ASIDE; missing otherwise
 * @param day of the digest; missing when it is in none
 */
public record Told(
        String recipient,
        String name,
        @Nullable String onBehalfOf,
        String rule,
        String subject,
        String step,
        LocalDate reachedOn,
        LocalDate queuedOn,
        String outcome,
        @Nullable String because,
        @Nullable LocalDate day) {}
