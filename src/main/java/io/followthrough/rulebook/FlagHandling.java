package io.followthrough.rulebook;

import io.followthrough.shared.Refused;
import java.time.LocalDate;

/**
 * What somebody said about a flag, which itself goes on as long as its rule holds.
 *
 * @param rule which rule
 * @param subject reference of the recommendation or action
 * @param kind what it means
 * @param reason why, in their words
 * @param until last day on which it holds
 * @param by user name
 * @param on the day
 */
record FlagHandling(RuleCode rule, String subject, Kind kind, String reason, LocalDate until, String by, LocalDate on) {

    /** What handling a flag can mean. */
    enum Kind {
        /** Somebody knows, and something is being done. */
        ACKNOWLEDGED,
        /** Nobody has to be reminded until that day. */
        SNOOZED
    }

    private static final int LONGEST_MONTHS = 12;

    /** @throws Refused when there is no reason, or the day has passed or is more than a year away */
    FlagHandling {
        reason = reason.strip();
        if (reason.isEmpty()) {
            throw Refused.because("reason", "Give a reason.");
        }
        if (until.isBefore(on) || until.isAfter(on.plusMonths(LONGEST_MONTHS))) {
            throw Refused.because(
                    "until", "%s is not a day within the next %d months. Choose one.", until, LONGEST_MONTHS);
        }
    }
}
