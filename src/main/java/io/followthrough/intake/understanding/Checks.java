package io.followthrough.intake.understanding;

import io.followthrough.shared.Refused.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What must be there, and what cannot be true, before an understanding is registered; all of it is said at once. */
public final class Checks {

    private Checks() {}

    /**
     * Checks every field.
     *
     * @param units codes of the units that can answer
     * @return a problem for each field that has one, named like {@code recommendations[0].reason}; empty when all is well
     */
    public static List<Problem> problems(Understanding understanding, Set<String> units, LocalDate today) {
        Fields fields = new Fields();
        new EvaluationCheck(fields, today).check(understanding.evaluation());
        new RecommendationCheck(fields, units).check(understanding.recommendations());
        return fields.problems();
    }
}
