package io.followthrough.workflow.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.action.FollowUpActions;
import io.followthrough.action.PromiseChanged;
import io.followthrough.people.People;
import io.followthrough.people.Role;
import io.followthrough.shared.Refused;
import io.followthrough.workflow.Deadlines;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** More time for an action: the evaluation office grants it at once, others ask for it with their next report. */
@Component
class MoreTime {

    private static final String REPORT = "UserTask_ReportProgress";
    private static final String GRANT = "grant-extension";

    private final Beginning beginning;
    private final Completing completing;
    private final FollowUpActions actions;
    private final People people;
    private final Deadlines deadlines;
    private final TaskService tasks;
    private final ObjectMapper json;

    MoreTime(
            Beginning beginning,
            Completing completing,
            FollowUpActions actions,
            People people,
            Deadlines deadlines,
            TaskService tasks,
            ObjectMapper json) {
        this.beginning = beginning;
        this.completing = completing;
        this.actions = actions;
        this.people = people;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.json = json;
    }

    /** @param asked the wanted {@code due} and the {@code reason} */
    void extend(String username, String action, Map<String, Object> asked) {
        boolean office = people.find(username)
                .filter(person -> person.has(Role.EVALUATION_OFFICE))
                .isPresent();
        if (office) {
            beginning.begin(username, GRANT, action, written(asked));
        } else {
            completing.complete(username, task(action), written(report(action, asked)));
        }
    }

    private String task(String action) {
        return query(actions.require(action).reference()).listPage(0, 1).stream()
                .findFirst()
                .orElseThrow(
                        () -> Refused.because("", "Nobody has to report on %s now; look up whose turn it is.", action))
                .getId();
    }

    private TaskQuery query(String action) {
        return tasks.createTaskQuery().processInstanceBusinessKey(action).taskDefinitionKey(REPORT);
    }

    private Map<String, @Nullable Object> report(String action, Map<String, Object> asked) {
        Map<String, @Nullable Object> report = new LinkedHashMap<>();
        report.put("percent", actions.require(action).outcome().percent());
        report.put("note", asked.get("reason"));
        report.put("done", false);
        report.put("wish", "MORE_TIME");
        report.put("wantedDue", asked.get("due"));
        report.put("reason", asked.get("reason"));
        return report;
    }

    /** Whoever has to report has until the new day. */
    @EventListener
    void putOff(PromiseChanged changed) {
        if (changed.due() != null) {
            query(changed.reference())
                    .listPage(0, 1)
                    .forEach(task -> tasks.setDueDate(task.getId(), deadlines.ofAction(changed.reference())));
        }
    }

    private String written(Object form) {
        try {
            return json.writeValueAsString(form);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
