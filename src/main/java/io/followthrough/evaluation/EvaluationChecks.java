package io.followthrough.evaluation;

import io.followthrough.shared.Refused;
import io.followthrough.shared.Refused.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can never be true of an evaluation, all of it said at once. */
class EvaluationChecks {

    private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");

    private EvaluationChecks() {}

    static void check(String reference, String title, @Nullable Integer periodFrom, @Nullable Integer periodTo) {
        List<Problem> problems = new ArrayList<>();
        if (!REFERENCE.matcher(reference).matches() || reference.length() > 60) {
            problems.add(new Problem(
                    "evaluation.reference",
                    "\"%s\" cannot be a reference. Use capitals, digits and hyphens, such as SECO-2019-SME."
                            .formatted(reference)));
        }
        if (title.isBlank()) {
            problems.add(new Problem("evaluation.title", "Give the evaluation a title."));
        }
        if (periodFrom != null && periodTo != null && periodTo < periodFrom) {
            problems.add(new Problem(
                    "evaluation.periodTo",
                    "The period evaluated ends in %d, before it begins in %d. Exchange the two years."
                            .formatted(periodTo, periodFrom)));
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }
}
