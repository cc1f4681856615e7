package io.followthrough.dashboard.work;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How much something presses.
 *
 * @param level in words of three
 * @param days until the last day: 0 on that day, negative behind it; 0 where there is none
 */
record Urgency(Level level, long days) {

    /** How it is shown. */
    enum Level {
        /** Its last day has passed. */
        OVERDUE,
        /** Its last day is near. */
        SOON,
        /** There is time, or no last day. */
        LATER
    }

    /** Of what is due on that day, when what is due within {@code soon} days presses. */
    static Urgency of(@Nullable LocalDate due, LocalDate today, int soon) {
        if (due == null) {
            return new Urgency(Level.LATER, 0);
        }
        long days = ChronoUnit.DAYS.between(today, due);
        return new Urgency(days < 0 ? Level.OVERDUE : days <= soon ? Level.SOON : Level.LATER, days);
    }

    /** Days since the last day. */
    public long late() {
        return -days;
    }
}
