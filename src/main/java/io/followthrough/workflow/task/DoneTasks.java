package io.followthrough.workflow.task;

import io.followthrough.people.People;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.stereotype.Component;

/** Knows who completed a task, and when. */
@Component
class DoneTasks {

    private static final String COMPLETED = "completed";

    private final HistoryService history;
    private final People people;
    private final Lately lately;

    DoneTasks(HistoryService history, People people, Lately lately) {
        this.history = history;
        this.people = people;
        this.lately = lately;
    }

    /** A sentence that says by whom and when a task was done, or that it is asked for no longer; missing while it is open. */
    Optional<String> byWhom(String id) {
        return Optional.ofNullable(history.createHistoricTaskInstanceQuery()
                        .taskId(id)
                        .finished()
                        .singleResult())
                .map(this::sentence);
    }

    /** The same of the task that was open last at an element of a model about something; missing when there was none. */
    Optional<String> lastly(String element, String reference) {
        return history
                .createHistoricTaskInstanceQuery()
                .taskDefinitionKey(element)
                .processInstanceBusinessKey(reference)
                .finished()
                .orderByHistoricTaskInstanceEndTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(this::sentence);
    }

    /** How somebody is shown; the user name itself where nobody has it. */
    String name(String username) {
        return people.nameOf(username);
    }

    private String sentence(HistoricTaskInstance task) {
        String time = lately.time(task.getEndTime().toInstant());
        return COMPLETED.equals(task.getDeleteReason()) && task.getAssignee() != null
                ? "“%s” was done already, by %s on %s.".formatted(task.getName(), name(task.getAssignee()), time)
                : "“%s” is asked for no longer since %s. Look up where it stands, and whose turn it is."
                        .formatted(task.getName(), time);
    }
}
