package io.followthrough.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an action stands.
 *
 * @param status where
 * @param statusSince from which day
 * @param percent how much is done, 0 to 100
 * @param progressOn day of the last report
 */
record Standing(
        ActionStatus status,
        LocalDate statusSince,
        int percent,
        @Nullable LocalDate progressOn) {

    static Standing recorded(ActionStatus status, LocalDate on) {
        return new Standing(status, on, status == ActionStatus.COMPLETED ? 100 : 0, null);
    }

    Standing reported(ProgressReport report) {
        return new Standing(status, statusSince, report.percent(), report.reportedOn());
    }

    Standing at(ActionStatus now, LocalDate on, int done) {
        return new Standing(now, now == status ? statusSince : on, done, progressOn);
    }
}
