package io.followthrough.workflow.step;

/** What somebody decides about the work of somebody else. */
enum Verdict {
    ACCEPT,
    /** Goes back, with a comment that says what is missing. */
    RETURN
}
