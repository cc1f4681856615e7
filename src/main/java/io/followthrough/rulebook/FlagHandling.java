package io.followthrough.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about a flag, which itself goes on as long as its rule holds.
 *
 * @param rule which rule
 * @param subject reference of the recommendation or action
 * @param kind what it means
 * @param reason why, in their words
 * @param until last day on which it holds; missing for what holds as long as the flag, and for what was taken back
 * @param by user name
 * @param on the day
 */
public record FlagHandling(
        RuleCode rule,
        String subject,
        Kind kind,
        String reason,
        @Nullable LocalDate until,
        String by,
        LocalDate on) {

    /** What handling a flag can mean. */
    public enum Kind {
        /** Somebody knows, and something is being done. */
        ACKNOWLEDGED,
        /** Nobody has to be reminded until that day. */
        SNOOZED,
        /** What was said before holds no more. */
        WITHDRAWN
    }

    /** The rule of a flag that somebody has acknowledged or put aside. */
    public record OfRule(RuleCode rule) {}

    /** Whether it still means something on a day. */
    boolean holds(LocalDate day) {
        return kind != Kind.WITHDRAWN && (until == null || !until.isBefore(day));
    }
}
