package io.followthrough.workflow.engine;

import io.followthrough.people.Role;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The ready-made lists in Tasklist, earliest due date first; people cannot make filters with expressions of their own. */
@Component
@Order(2)
class TasklistFilters implements ApplicationRunner {

    private static final int SOON_DAYS = 14;

    private final FilterService filters;
    private final TaskService tasks;
    private final EngineRights rights;

    TasklistFilters(FilterService filters, TaskService tasks, EngineRights rights) {
        this.filters = filters;
        this.tasks = tasks;
        this.rights = rights;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        forEverybody(
                2,
                "My tasks",
                "Tasks that I have claimed",
                tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        forEverybody(
                1,
                "My groups' unclaimed tasks",
                "Tasks that wait for somebody of my unit or office",
                tasks.createTaskQuery().taskCandidateGroupInExpression("${currentUserGroups()}"));
        forEverybody(
                3, "Overdue", "Mine or my groups', and past their due date", mine().dueBeforeExpression("${now()}"));
        forEverybody(
                4,
                "Due within %d days".formatted(SOON_DAYS),
                "Mine or my groups', and due soon",
                mine().dueAfterExpression("${now()}")
                        .dueBeforeExpression("${dateTime().plusDays(%d)}".formatted(SOON_DAYS)));
        forEverybody(
                5,
                "My groups' tasks, claimed or not",
                "Also those of whoever I stand in for",
                tasks.createTaskQuery()
                        .taskCandidateGroupInExpression("${currentUserGroups()}")
                        .includeAssignedTasks());
        rights.grant(
                Role.EVALUATION_OFFICE,
                Resources.FILTER,
                filter(6, "All tasks", "Everybody's tasks, for the evaluation office", tasks.createTaskQuery()),
                Permissions.READ);
    }

    private TaskQuery mine() {
        return tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression("${currentUser()}")
                .taskCandidateGroupInExpression("${currentUserGroups()}")
                .endOr();
    }

    private void forEverybody(int place, String name, String description, TaskQuery query) {
        rights.everybody(Resources.FILTER, filter(place, name, description, query), Permissions.READ);
    }

    /** Makes the list unless there is one of that name. */
    private String filter(int place, String name, String description, TaskQuery query) {
        Filter known = filters.createTaskFilterQuery().filterName(name).singleResult();
        return known == null ? made(place, name, description, query) : known.getId();
    }

    private String made(int place, String name, String description, TaskQuery query) {
        Filter filter = filters.newTaskFilter(name);
        filter.setQuery(query.orderByDueDate().asc());
        filter.setProperties(Map.of(
                "priority",
                place,
                "description",
                description,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                List.of(
                        Map.of("name", "reference", "label", "Reference"),
                        Map.of("name", "subject", "label", "Subject"))));
        return filters.saveFilter(filter).getId();
    }
}
