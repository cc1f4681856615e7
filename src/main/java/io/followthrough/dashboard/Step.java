package io.followthrough.dashboard;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a process stands.
 *
 * @param process which process, such as {@code management-response}
 * @param element id of the step in its drawing
 * @param name name of the step
 * @param since when it began
 * @param candidateGroups whose turn it is, as long as nobody has claimed it
 * @param assignee user name of who has claimed it
 */
record Step(
        String process,
        String element,
        String name,
        Instant since,
        List<String> candidateGroups,
        @Nullable String assignee) {}
