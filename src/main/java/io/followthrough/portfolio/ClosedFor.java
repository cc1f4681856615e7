package io.followthrough.portfolio;

import io.followthrough.evaluation.closing.AdoptionLevel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One time that a recommendation was closed.
 *
 * @param recommendation its reference
 * @param closedOn from this day on
 * @param reopenedOn until the day before; missing while it is closed
 * @param adoption how far it was adopted; missing where that was not assessed
 */
public record ClosedFor(
        String recommendation,
        LocalDate closedOn,
        @Nullable LocalDate reopenedOn,
        @Nullable AdoptionLevel adoption) {

    /** Whether it was closed on that day as adopted to a high or substantial degree. */
    public boolean adoptedOn(LocalDate day) {
        return (adoption == AdoptionLevel.HIGH || adoption == AdoptionLevel.SUBSTANTIAL)
                && !closedOn.isAfter(day)
                && (reopenedOn == null || reopenedOn.isAfter(day));
    }
}
