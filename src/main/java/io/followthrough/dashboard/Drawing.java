package io.followthrough.dashboard;

import java.util.List;

/**
 * The drawing of a process with what is marked in it, and the same in words.
 *
 * @param process which process, such as {@code management-response}
 * @param waiting whether it waits there for something that is nobody's task
 * @param present ids of the elements where it stands
 * @param presentNames what they are called, with the action that stands there where there are several
 * @param passed ids of the elements that it has passed
 * @param passedNames what they are called, in the order of time; what has no name, or a question, is left out
 */
record Drawing(
        String process,
        boolean waiting,
        List<String> present,
        List<String> presentNames,
        List<String> passed,
        List<String> passedNames) {}
