package io.followthrough.dashboard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An open step of a process, as a page shows it.
 *
 * @param subject reference of the recommendation or action that it is about
 * @param step name of the step, such as "Approve response"
 * @param who whose turn it is: a person by name, or a group in words
 * @param since day from which they can do it
 * @param task id of the task in Tasklist; missing where there is none
 */
record TurnInWords(
        String subject,
        String step,
        String who,
        LocalDate since,
        @Nullable String task) {

    /** Where on the page of the recommendation its subject is. */
    public String place() {
        return new Reference(subject).last();
    }

    /** The same by whose turn it is, each person once. */
    static Map<String, List<TurnInWords>> byPerson(List<TurnInWords> turns) {
        return turns.stream().collect(groupingBy(TurnInWords::who, LinkedHashMap::new, toList()));
    }
}
