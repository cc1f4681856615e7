package io.followthrough.evaluation.closing;

import io.followthrough.shared.Refused;
import io.followthrough.shared.Refused.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a recommendation was adopted, worked out from its parts and never given as a total. The parts are those of
 * the African Development Bank's management action record system: how well the plan matched the recommendation, times
 * how far it was carried out including timeliness, gives the adoption.
 *
 * @param alignment how well what management planned matched the recommendation, in per cent
 * @param implementation how much of the plan was done, in per cent
 * @param timeliness how much of what was done was done in the time first promised, in per cent
 */
public record AdoptionScore(int alignment, int implementation, int timeliness) {

    private static final int ALL = 100;
    private static final int HIGH_FROM = 90;
    private static final int SUBSTANTIAL_ABOVE = 50;

    /** @throws Refused when a part is no percentage */
    public AdoptionScore {
        List<Problem> problems = new ArrayList<>();
        check("alignment", alignment, problems);
        check("implementation", implementation, problems);
        check("timeliness", timeliness, problems);
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    /** Alignment × implementation × timeliness, in per cent, rounded to the nearest whole number. */
    public int percent() {
        return Math.round((float) alignment * implementation * timeliness / (ALL * ALL));
    }

    /** The World Bank's levels of 2015 to 2019: high from 90 %, substantial above 50 %, moderate up to there, negligible without any evidence. */
    public AdoptionLevel level() {
        if (percent() >= HIGH_FROM) {
            return AdoptionLevel.HIGH;
        }
        if (percent() > SUBSTANTIAL_ABOVE) {
            return AdoptionLevel.SUBSTANTIAL;
        }
        return percent() > 0 ? AdoptionLevel.MODERATE : AdoptionLevel.NEGLIGIBLE;
    }

    private static void check(String part, int percent, List<Problem> problems) {
        if (percent < 0 || percent > ALL) {
            problems.add(
                    new Problem(part, "%d is not a percentage. Use a whole number from 0 to 100.".formatted(percent)));
        }
    }
}
