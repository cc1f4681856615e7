package io.followthrough.workflow.work;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task that waits for somebody.
 *
 * @param id under which it is claimed, opened in Tasklist and completed
 * @param element id of the user task in its process model
 * @param name what has to be done
 * @param reference the evaluation, recommendation, action or meeting that it is about
 * @param due last day to do it; missing where there is none
 * @param holder user name of who has claimed it; missing while nobody has
 * @param groups whose task it is, such as {@code unit-staff-TRADE}, by name
 */
public record WaitingTask(
        String id,
        String element,
        String name,
        String reference,
        @Nullable LocalDate due,
        @Nullable String holder,
        List<String> groups) {

    public WaitingTask {
        groups = List.copyOf(groups);
    }
}
