package io.followthrough.past;

/** What can have happened to a recommendation or to one of its actions. */
public enum Happening {
    /** Management published its response. */
    RESPONDED,
    /** An action was promised. */
    PLANNED,
    /** Its owner said how far an action is. */
    REPORTED,
    /** An action got more time. */
    EXTENDED,
    /** Its owner said that an action is done. */
    CLOSURE_REQUESTED,
    /** An evaluator or auditor was not convinced that it is done. */
    CLOSURE_RETURNED,
    /** An evaluator or auditor found that it is done. */
    VERIFIED,
    /** An action ended that was not done. */
    ENDED_EARLY,
    /** Another unit went on with an action. */
    MOVED
}
