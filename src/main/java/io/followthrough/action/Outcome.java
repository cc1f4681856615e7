package io.followthrough.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What has become of an action, as far as it counts for the adoption of its recommendation.
 *
 * @param status where it stands
 * @param percent how much of it was done
 * @param plannedOn day on which it was promised
 * @param originalDue the day first promised; missing when none was
 * @param doneOn day on which its owner was done with it; missing while it is open
 */
public record Outcome(
        ActionStatus status,
        int percent,
        LocalDate plannedOn,
        @Nullable LocalDate originalDue,
        @Nullable LocalDate doneOn) {

    /** The same, promised on another day. */
    public Outcome promisedOn(LocalDate day) {
        return new Outcome(status, percent, day, originalDue, doneOn);
    }
}
