package io.followthrough.workflow.duty;

import java.time.LocalDate;

/** Something that begins of itself once its day has come, such as the triage of an action that is long overdue. */
public interface Duty {

    /**
     * Begins all that has fallen due and has not begun yet: the same day again begins nothing. Works on one thing after
     * the other with {@link OneByOne}, so that a failure of one does not lose the others.
     *
     * @return how many things were begun
     */
    int begin(LocalDate today);
}
