package io.followthrough.rulebook.telling;

import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.rulebook.Flag;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The rules conclude that some people should hear of a flag; one step of it is told once.
 *
 * @param audience who they are
 * @param duty what they should do about it
 * @param step which step has been reached, in capitals, such as {@code WEEK_AHEAD}
 * @param flag what it is about
 * @param reachedOn the day on which the step was reached, also when nobody looked on that day
 * @param loud whether even those are told who want no digests
 * @param owner who answers for it; missing where nobody does, and for recommendations
 * @param unit code of the unit in which it is done; missing where none is known
 * @param asOf the day
 */
public record Telling(
        Audience audience,
        Duty duty,
        String step,
        Flag flag,
        LocalDate reachedOn,
        boolean loud,
        @Nullable String owner,
        @Nullable String unit,
        LocalDate asOf) {

    /** Reached on the day from which the flag holds, unless it says more. */
    public static Telling to(Audience audience, Duty duty, String step, Flag flag, RecommendationRow row) {
        return new Telling(audience, duty, step, flag, flag.since(), false, null, row.unit(), row.asOf());
    }

    /** Reached on the day from which the flag holds, unless it says more. */
    public static Telling to(Audience audience, Duty duty, String step, Flag flag, ActionRow row) {
        return new Telling(audience, duty, step, flag, flag.since(), false, row.owner(), row.unit(), row.asOf());
    }

    /** Reached so many days before that day, and not before the flag holds. */
    public Telling ahead(int days, LocalDate last) {
        LocalDate day = last.minusDays(days);
        return reached(day.isAfter(reachedOn) ? day : reachedOn);
    }

    /** Reached anew whenever so many days have passed since the flag holds. */
    public Telling again(int days) {
        long times = ChronoUnit.DAYS.between(reachedOn, asOf) / days;
        return reached(reachedOn.plusDays(times * days));
    }

    /** Even those are told who want no digests. */
    public Telling loudly() {
        return new Telling(audience, duty, step, flag, reachedOn, true, owner, unit, asOf);
    }

    /** The same about the flag as it is kept. */
    public Telling about(Flag kept) {
        return new Telling(audience, duty, step, kept, reachedOn, loud, owner, unit, asOf);
    }

    /** The same in that unit, where none is known yet. */
    public Telling in(@Nullable String unitOfRecommendation) {
        return unit == null
                ? new Telling(audience, duty, step, flag, reachedOn, loud, owner, unitOfRecommendation, asOf)
                : this;
    }

    private Telling reached(LocalDate day) {
        return new Telling(audience, duty, step, flag, day, loud, owner, unit, asOf);
    }
}
