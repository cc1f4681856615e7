package io.followthrough.dashboard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits at a step, as a list shows it.
 *
 * @param reference of the evaluation, recommendation, action or meeting
 * @param text what it says, or is called
 * @param unit name or code of the unit whose it is; missing where there is none
 * @param who whose turn it is; missing where it waits for something that is nobody's task
 * @param since day on which it came to the step
 * @param days that it has been waiting
 * @param due last day of the task; missing where there is none
 * @param overdue whether that day has passed
 */
record WaitingLine(
        String reference,
        String text,
        @Nullable String unit,
        @Nullable String who,
        LocalDate since,
        long days,
        @Nullable LocalDate due,
        boolean overdue) {

    /** The page that shows it. */
    public String page() {
        return new Reference(reference).page();
    }
}
