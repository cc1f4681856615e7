package io.followthrough.dashboard.work;

import static java.util.stream.Collectors.toSet;

import io.followthrough.action.ActionStatus;
import io.followthrough.dashboard.Names;
import io.followthrough.dashboard.Reference;
import io.followthrough.portfolio.ActionQuery;
import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.Paging;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.portfolio.Slice;
import io.followthrough.rulebook.policy.Policy;
import io.followthrough.workflow.work.WaitingTask;
import io.followthrough.workflow.work.WaitingTasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what waits for somebody. */
@Component
class Work {

    /** Actions that are shown of one owner. */
    private static final Paging EARLIEST = new Paging(0, 200, "due");

    private static final Set<ActionStatus> OPEN =
            Set.of(ActionStatus.PLANNED, ActionStatus.IN_PROGRESS, ActionStatus.CLOSURE_REQUESTED);

    private final WaitingTasks waiting;
    private final Portfolio portfolio;
    private final Subjects subjects;
    private final Policy policy;
    private final Names names;
    private final Clock clock;

    Work(WaitingTasks waiting, Portfolio portfolio, Subjects subjects, Policy policy, Names names, Clock clock) {
        this.waiting = waiting;
        this.portfolio = portfolio;
        this.subjects = subjects;
        this.policy = policy;
        this.names = names;
        this.clock = clock;
    }

    /** How many of some tasks are past their last day. */
    long overdue(List<WaitingTask> tasks) {
        LocalDate today = LocalDate.now(clock);
        return tasks.stream()
                .map(WaitingTask::due)
                .filter(due -> due != null && due.isBefore(today))
                .count();
    }

    /** One page of tasks, as that person sees them. */
    Slice<WorkLine> lines(String username, List<WaitingTask> tasks, Paging paging, Locale locale) {
        LocalDate today = LocalDate.now(clock);
        Slice<WaitingTask> page = Slice.cut(tasks, paging);
        Map<String, String> words =
                subjects.of(page.items().stream().map(WaitingTask::reference).toList(), today);
        return page.map(task -> new WorkLine(
                task,
                words.get(task.reference()),
                new Reference(task.reference()).page(),
                urgency(task.due(), today),
                username.equals(task.holder()),
                holder(task, locale),
                waiting.inPlaceOf(username, task).map(names::person).orElse(null)));
    }

    /** The open actions of that person, and of those for whom they stand in, about which none of the tasks waits; the earliest due first. */
    List<OwnedAction> actions(String username, List<WaitingTask> tasks) {
        LocalDate today = LocalDate.now(clock);
        Set<String> tasked = tasks.stream().map(WaitingTask::reference).collect(toSet());
        return waiting.persons(username).stream()
                .flatMap(owner -> owned(owner, today).stream()
                        .filter(action -> !tasked.contains(action.reference()))
                        .map(action -> new OwnedAction(
                                action,
                                new Reference(action.reference()).page(),
                                urgency(action.workedOn() ? action.due() : null, today),
                                owner.equals(username) ? null : names.person(owner))))
                .sorted(Comparator.comparing(line -> line.row().due(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private List<ActionRow> owned(String owner, LocalDate today) {
        return portfolio
                .actions(new ActionQuery(null, null, null, owner, OPEN, null, null, EARLIEST), today)
                .items();
    }

    private Urgency urgency(@Nullable LocalDate due, LocalDate today) {
        return Urgency.of(due, today, policy.days("actionDueSoonDays"));
    }

    private String holder(WaitingTask task, Locale locale) {
        String holder = task.holder();
        return holder == null
                ? task.groups().stream()
                        .map(group -> names.group(group, locale))
                        .collect(Collectors.joining(", "))
                : names.person(holder);
    }
}
