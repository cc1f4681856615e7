package io.followthrough.workflow.step;

import io.followthrough.shared.Refused;
import io.followthrough.shared.Refused.Problem;
import java.util.stream.Collectors;

/** Carries a refusal through the engine, which passes on nothing but the message: one line for each problem, the field before a colon. */
class RefusedStep extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Where the lines begin in what the engine makes of the message. */
    private static final String MARK = "Refused:\n";

    RefusedStep(Refused refused) {
        super(MARK + refused.problems().stream().map(RefusedStep::line).collect(Collectors.joining("\n")), refused);
    }

    private static String line(Problem problem) {
        return problem.field().isEmpty() ? problem.message() : problem.field() + ": " + problem.message();
    }
}
