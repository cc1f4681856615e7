package io.followthrough.evaluation;

/** Who commissioned an evaluation, which decides who oversees its follow-up. */
public enum EvaluationKind {
    /** Decided on by the evaluation committee, which oversees the follow-up. */
    INDEPENDENT,
    /** Commissioned by a unit from outside evaluators. */
    EXTERNAL,
    /** Done by the unit itself. */
    INTERNAL
}
