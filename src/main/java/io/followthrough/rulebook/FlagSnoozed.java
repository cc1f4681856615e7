package io.followthrough.rulebook;

import io.followthrough.shared.DomainEvent;
import io.followthrough.shared.Reason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody put a flag aside until a day.
 *
 * @param reference of the recommendation or action that is flagged
 * @param rule which rule
 * @param reason why, in their words
 * @param until last day on which nobody has to be reminded
 * @param before the day until which it had been put aside; missing when it had not
 * @param on the day
 */
public record FlagSnoozed(
        String reference,
        RuleCode rule,
        Reason reason,
        LocalDate until,
        @Nullable LocalDate before,
        LocalDate on) implements DomainEvent {}
