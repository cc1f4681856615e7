package io.followthrough.rulebook;

import io.followthrough.shared.DomainEvent;
import io.followthrough.shared.Reason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody took note of a flag.
 *
 * @param reference of the recommendation or action that is flagged
 * @param rule which rule
 * @param reason why, in their words
 * @param until last day on which it holds; missing for as long as the flag
 * @param before the day until which the flag had been put aside; missing when it had not
 * @param on the day
 */
public record FlagAcknowledged(
        String reference,
        RuleCode rule,
        Reason reason,
        @Nullable LocalDate until,
        @Nullable LocalDate before,
        LocalDate on)
        implements DomainEvent {}
