package io.followthrough.rulebook.past;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A flag that is gone.
 *
 * @param rule code of the rule that raised it
 * @param subject reference of the recommendation or action
 * @param since first day on which the rule held
 * @param clearedOn day of the review that no longer found it
 * @param clearedBecause which condition of the rule no longer held, in English; missing where that was not kept
 */
public record ClearedFlag(
        String rule,
        String subject,
        LocalDate since,
        LocalDate clearedOn,
        @Nullable String clearedBecause) {}
