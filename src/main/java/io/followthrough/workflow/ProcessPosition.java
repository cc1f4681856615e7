package io.followthrough.workflow;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a process stands.
 *
 * @param reference the recommendation or action that the process is about
 * @param process name of the process model, such as {@code management-response}
 * @param element id of the element in the model
 * @param name what the element is called there
 * @param since day on which the process came there
 * @param candidateGroups whose turn it is; empty where the process waits for something else
 * @param assignee user name of who has claimed the task
 * @param taskId id of the task
 */
public record ProcessPosition(
        String reference,
        String process,
        String element,
        String name,
        LocalDate since,
        List<String> candidateGroups,
        @Nullable String assignee,
        @Nullable String taskId) {}
