package io.followthrough.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The drawing of a process with what is marked in it, and the same in words.
 *
 * @param process which process, such as {@code management-response}
 * @param waiting whether it waits there for something that is nobody's task
 * @param present ids of the elements where it stands
 * @param presentNames what they are called, with the action that stands there where it is one
 * @param passed ids of the elements that it has passed
 * @param passedNames what they are called, in the order of time; what has no name, or a question, is left out
 * @param way the steps at which it waited, in the order of time, and the one at which it waits
 */
record Drawing(
        String process,
        boolean waiting,
        List<String> present,
        List<String> presentNames,
        List<String> passed,
        List<String> passedNames,
        List<Waited> way) {

    /**
     * One time that it waited at a step.
     *
     * @param place the action that waited, such as {@code A1}; missing where it is the recommendation itself
     * @param step what the step is called
     * @param who whose turn it was or is; missing where it waited for something that is nobody's task
     * @param from day on which it came there
     * @param to day on which it went on; missing while it waits there
     * @param days from the one to the other, or until today
     */
    record Waited(
            @Nullable String place,
            String step,
            @Nullable String who,
            LocalDate from,
            @Nullable LocalDate to,
            long days) {}
}
