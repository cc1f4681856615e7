package io.followthrough.workflow.task;

import io.followthrough.workflow.form.Field;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An open task.
 *
 * @param id under which it is claimed and completed
 * @param name what has to be done
 * @param element id of the user task in its process model
 * @param reference the recommendation or action that it is about
 * @param due last day to do it
 * @param followUp day from which it is worth looking at; missing when that is now
 * @param assignee user name of who has claimed it; missing while nobody has
 * @param candidateGroups whose task it is
 * @param form what has to be filled in
 */
record OpenTask(
        String id,
        String name,
        String element,
        String reference,
        @Nullable LocalDate due,
        @Nullable LocalDate followUp,
        @Nullable String assignee,
        List<String> candidateGroups,
        FormOfTask form) {

    /** The fields of a form. */
    record FormOfTask(List<Field> fields) {}
}
