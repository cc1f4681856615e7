package io.followthrough.workflow.step;

import io.followthrough.action.PromiseChanged;
import io.followthrough.evaluation.LeadUnitAssigned;
import io.followthrough.people.Belongings;
import io.followthrough.people.Role;
import io.followthrough.people.Succession;
import io.followthrough.shared.UnitCode;
import io.followthrough.workflow.engine.Acting;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives open tasks to the people of another unit, and takes them from those of the former one, as soon as what they are about changes its unit. */
@Component
@Order(0)
@Transactional
class Regrouping implements Belongings {

    /** The engine answers no more at once. */
    private static final int PAGE = 500;

    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final Acting acting;

    Regrouping(TaskService tasks, AuthorizationService authorizations, Acting acting) {
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.acting = acting;
    }

    /** Tasks are part of the recommendations and actions, which are counted themselves. */
    @Override
    public int open(UnitCode unit) {
        return 0;
    }

    @Override
    public void move(Succession succession) {
        regroup(tasks::createTaskQuery, succession.from(), succession.to(), succession.withPeople());
    }

    @EventListener
    void regroup(PromiseChanged changed) {
        regroup(changed.reference(), changed.unitBefore(), changed.unit());
    }

    @EventListener
    void regroup(LeadUnitAssigned assigned) {
        regroup(assigned.reference(), assigned.before(), assigned.unit());
    }

    private void regroup(String reference, @Nullable UnitCode before, @Nullable UnitCode now) {
        if (before != null && now != null && !before.equals(now)) {
            regroup(() -> tasks.createTaskQuery().processInstanceBusinessKey(reference), before, now, false);
        }
    }

    private void regroup(Supplier<TaskQuery> which, UnitCode before, UnitCode now, boolean withPeople) {
        for (Role role : EnumSet.allOf(Role.class)) {
            if (role.ofUnit()) {
                String former = role.groupIn(before);
                all(() -> which.get().taskCandidateGroup(former).includeAssignedTasks())
                        .forEach(give(former, role.groupIn(now), withPeople));
            }
        }
    }

    private static List<Task> all(Supplier<TaskQuery> which) {
        List<Task> found = new ArrayList<>();
        List<Task> page;
        do {
            page = which.get().orderByTaskId().asc().listPage(found.size(), PAGE);
            found.addAll(page);
        } while (page.size() == PAGE);
        return found;
    }

    /** The engine takes no grant away with a group. */
    private Consumer<Task> give(String former, String group, boolean withPeople) {
        return task -> {
            tasks.deleteCandidateGroup(task.getId(), former);
            Stream.of(authorizations
                            .createAuthorizationQuery()
                            .resourceType(Resources.TASK)
                            .resourceId(task.getId())
                            .groupIdIn(former)
                            .singleResult())
                    .filter(grant -> grant != null)
                    .map(Authorization::getId)
                    .forEach(authorizations::deleteAuthorization);
            tasks.addCandidateGroup(task.getId(), group);
            if (task.getAssignee() != null && !withPeople && !acting.mayHold(task.getAssignee(), List.of(group))) {
                tasks.setAssignee(task.getId(), null);
            }
        };
    }
}
