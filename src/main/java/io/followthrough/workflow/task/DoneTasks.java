package io.followthrough.workflow.task;

import io.followthrough.people.People;
import io.followthrough.people.Person;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Knows who completed a task, and when. */
@Component
class DoneTasks {

    private static final String COMPLETED = "completed";

    private final HistoryService history;
    private final People people;
    private final MessageSource messages;
    private final Clock clock;

    DoneTasks(HistoryService history, People people, MessageSource messages, Clock clock) {
        this.history = history;
        this.people = people;
        this.messages = messages;
        this.clock = clock;
    }

    /** A sentence that says by whom and when; missing unless the task was completed. */
    Optional<String> byWhom(String id) {
        return Optional.ofNullable(history.createHistoricTaskInstanceQuery()
                        .taskId(id)
                        .finished()
                        .singleResult())
                .filter(task -> COMPLETED.equals(task.getDeleteReason()))
                .map(this::sentence);
    }

    /** How somebody is shown; the user name itself where nobody has it. */
    String name(String username) {
        return people.find(username).map(Person::name).orElse(username);
    }

    private String sentence(HistoricTaskInstance task) {
        DateTimeFormatter time = DateTimeFormatter.ofPattern(
                messages.getMessage("date.time", null, LocaleContextHolder.getLocale()),
                LocaleContextHolder.getLocale());
        return "This task was done already, by %s on %s."
                .formatted(
                        name(task.getAssignee()),
                        time.format(task.getEndTime().toInstant().atZone(clock.getZone())));
    }
}
