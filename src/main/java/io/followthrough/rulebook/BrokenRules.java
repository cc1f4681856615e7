package io.followthrough.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/** Rules that cannot be used, with each reason; whatever was in force stays so. */
class BrokenRules extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RuleProblem> problems;

    BrokenRules(List<RuleProblem> problems) {
        super("The rules cannot be used. "
                + problems.stream().map(RuleProblem::toString).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    BrokenRules(RuleProblem problem) {
        this(List.of(problem));
    }

    List<RuleProblem> problems() {
        return problems;
    }
}
