package io.followthrough.dashboard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An open step of a process, as a page shows it.
 *
 * @param subject reference of the recommendation or action that it is about
 * @param step name of the step, such as "Approve response"
 * @param who whose turn it is: a person by name, or a group in words; missing where the process waits for something else
 * @param since day from which they can do it
 * @param task id of the task in Tasklist; missing where there is none
 */
record TurnInWords(
        String subject,
        String step,
        @Nullable String who,
        LocalDate since,
        @Nullable String task) {

    /** Where on the page of the recommendation its subject is. */
    public String place() {
        return new Reference(subject).last();
    }
}
