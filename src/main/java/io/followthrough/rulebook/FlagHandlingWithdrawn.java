package io.followthrough.rulebook;

import io.followthrough.shared.DomainEvent;
import io.followthrough.shared.Reason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody took back that a flag was acknowledged or put aside.
 *
 * @param reference of the recommendation or action that is flagged
 * @param rule which rule
 * @param handling what had been said
 * @param until last day on which that would have held; missing for as long as the flag
 * @param reason why it holds no more, in their words
 * @param on the day
 */
public record FlagHandlingWithdrawn(
        String reference,
        RuleCode rule,
        FlagHandling.Kind handling,
        @Nullable LocalDate until,
        Reason reason,
        LocalDate on)
        implements DomainEvent {}
