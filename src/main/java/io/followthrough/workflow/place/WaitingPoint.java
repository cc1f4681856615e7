package io.followthrough.workflow.place;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits at a step of a process.
 *
 * @param reference the evaluation, recommendation, action or meeting that the process is about
 * @param process name of the process model, such as {@code management-response}
 * @param element id of the step in the model
 * @param since day on which it came there
 * @param due last day of the task; missing where it waits for something that is nobody's task, or for no day
 */
public record WaitingPoint(
        String reference,
        String process,
        String element,
        LocalDate since,
        @Nullable LocalDate due) {

    /** Days that it has been waiting; 0 on the day on which it came. */
    public long days(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(since, today));
    }

    /** Whether the last day of its task has passed. */
    public boolean overdue(LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
