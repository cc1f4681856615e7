package io.followthrough.workflow.task;

import io.followthrough.portfolio.Paging;
import io.followthrough.portfolio.Slice;
import io.followthrough.shared.Missing;
import io.followthrough.shared.Refused;
import io.followthrough.workflow.engine.Acting;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open tasks, with the rights that the engine gives to whoever asks. */
@Component
@Transactional
class Tasks {

    /** More open tasks than one recommendation or action has. */
    private static final int AT_MOST = 20;

    private final TaskService tasks;
    private final IdentityService identities;
    private final Acting acting;
    private final Clock clock;

    Tasks(TaskService tasks, IdentityService identities, Acting acting, Clock clock) {
        this.tasks = tasks;
        this.identities = identities;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * Which tasks somebody asks for, of those that they may see.
     *
     * @param mine those that they have claimed, or somebody for whom they stand in today
     * @param group those of that candidate group, such as {@code unit-staff-TRADE}, claimed or not
     * @param overdue those past their due date
     */
    record Wanted(boolean mine, @Nullable String group, boolean overdue) {}

    /** A page of the tasks wanted, the earliest due first unless another order is asked for. */
    Slice<Task> page(String username, Wanted wanted, Paging paging) {
        return as(username, () -> {
            TaskQuery query = query(username, wanted);
            long total = query.count();
            List<Task> found = ordered(query.initializeFormKeys(), paging)
                    .orderByTaskCreateTime()
                    .asc()
                    .listPage((int) Math.min(paging.offset(), Integer.MAX_VALUE), paging.size());
            return new Slice<>(found, total, paging.page(), paging.size());
        });
    }

    private static TaskQuery ordered(TaskQuery query, Paging paging) {
        TaskQuery by = switch (paging.sortName("due")) {
            case "due" -> query.orderByDueDate();
            case "name" -> query.orderByTaskName();
            case "created" -> query.orderByTaskCreateTime();
            default ->
                throw Refused.because(
                        "sort", "Tasks cannot be sorted by \"%s\". Use due, name or created.", paging.sort());
        };
        return paging.descending() ? by.desc() : by.asc();
    }

    /** The open tasks at that element of a model about some recommendations or actions, of those that this person may see. */
    List<Task> at(String username, String element, Collection<String> references) {
        return references.isEmpty()
                ? List.of()
                : as(
                        username,
                        () -> tasks.createTaskQuery()
                                .taskDefinitionKey(element)
                                .processInstanceBusinessKeyIn(references.toArray(String[]::new))
                                .initializeFormKeys()
                                .listPage(0, references.size()));
    }

    /** The open task, or {@link Missing} when there is none that this person may see. */
    Task visible(String username, String id) {
        Task task = as(
                username,
                () -> tasks.createTaskQuery().taskId(id).initializeFormKeys().singleResult());
        if (task == null) {
            throw new Missing("open task", id);
        }
        return task;
    }

    /** An open task about exactly that recommendation or action that is for this person to do: theirs already, or free for them to take. */
    Optional<Task> turnOf(String username, String reference) {
        return as(
                        username,
                        () -> tasks.createTaskQuery()
                                .active()
                                .processInstanceBusinessKey(reference)
                                .orderByTaskCreateTime()
                                .asc()
                                .listPage(0, AT_MOST))
                .stream()
                .filter(task -> task.getAssignee() == null
                        ? mayTake(username, task.getId())
                        : task.getAssignee().equals(username) || free(username, task.getId(), task.getAssignee()))
                .findFirst();
    }

    private boolean mayTake(String username, String id) {
        return acting.mayHold(username, candidates(id));
    }

    private List<String> candidates(String id) {
        return tasks.getIdentityLinksForTask(id).stream()
                .filter(link -> link.getGroupId() != null)
                .map(IdentityLink::getGroupId)
                .toList();
    }

    /** Makes somebody responsible for a task of one of their groups, or takes it over from whoever may hold it no longer or stays away. */
    void claim(String username, String id) {
        String claimedBy = visible(username, id).getAssignee();
        if (claimedBy != null && !claimedBy.equals(username)) {
            if (!free(username, id, claimedBy)) {
                throw new TaskAlreadyClaimedException(id, claimedBy);
            }
            tasks.setAssignee(id, null);
        }
        as(username, () -> {
            tasks.claim(id, username);
            return id;
        });
    }

    /** Whether somebody may work on a task that somebody else has claimed: because they stand in for them, or because these have no part in it any more. */
    boolean free(String username, String id, String claimedBy) {
        List<String> candidates = candidates(id);
        return acting.onBehalfOf(username, claimedBy, candidates).isPresent() || !acting.mayHold(claimedBy, candidates);
    }

    /** Completes a task through its door, with the filled form as JSON. */
    void complete(String username, String id, String form) {
        as(username, () -> {
            tasks.complete(id, Map.of("form", Variables.stringValue(form, true)));
            return id;
        });
    }

    private TaskQuery query(String username, Wanted wanted) {
        TaskQuery query = tasks.createTaskQuery().active();
        if (wanted.mine()) {
            query.taskAssigneeIn(Stream.concat(Stream.of(username), acting.persons(username).stream())
                    .toArray(String[]::new));
        }
        if (wanted.group() != null) {
            query.taskCandidateGroup(wanted.group()).includeAssignedTasks();
        }
        if (wanted.overdue()) {
            query.dueBefore(Date.from(Instant.now(clock)));
        }
        return query;
    }

    private <T> T as(String username, Supplier<T> work) {
        try {
            identities.setAuthentication(username, acting.groups(username));
            return work.get();
        } finally {
            identities.clearAuthentication();
        }
    }
}
