package io.followthrough.workflow;

import io.followthrough.shared.Sentences;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells where processes stand. */
@Component
@Transactional(readOnly = true)
public class ProcessPositions {

    private static final String CALL = "callActivity";

    private final HistoryService history;
    private final TaskService tasks;
    private final JdbcClient jdbc;
    private final Sentences sentences;
    private final Clock clock;

    ProcessPositions(HistoryService history, TaskService tasks, JdbcClient jdbc, Sentences sentences, Clock clock) {
        this.history = history;
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** Where the process of a recommendation or action stands; missing when it has ended, or none was started. */
    public Optional<ProcessPosition> of(String reference) {
        return of(List.of(reference)).stream().findFirst();
    }

    /** Where the processes of recommendations and actions stand, by reference; those that have ended are left out. */
    public List<ProcessPosition> of(Collection<String> references) {
        return references.isEmpty() ? List.of() : positions(live(references.toArray(String[]::new)));
    }

    /** The same, of those that stand at a task only: whose turn it is. */
    public List<ProcessPosition> turns(Collection<String> references) {
        return references.isEmpty() ? List.of() : atTasks(live(references.toArray(String[]::new)));
    }

    /** Where the process of a recommendation stands, and those of its actions. */
    public List<ProcessPosition> withActions(String recommendation) {
        List<HistoricProcessInstance> live = new ArrayList<>(live(recommendation));
        live.addAll(history.createHistoricProcessInstanceQuery()
                .unfinished()
                .processInstanceBusinessKeyLike(recommendation + "/%")
                .list());
        return positions(live);
    }

    private List<HistoricProcessInstance> live(String... references) {
        return history.createHistoricProcessInstanceQuery()
                .unfinished()
                .processInstanceBusinessKeyIn(references)
                .list();
    }

    private List<ProcessPosition> positions(List<HistoricProcessInstance> live) {
        List<ProcessPosition> positions = new ArrayList<>(atTasks(live));
        Set<String> found = positions.stream().map(ProcessPosition::reference).collect(Collectors.toSet());
        live.stream()
                .filter(instance -> !found.contains(instance.getBusinessKey()))
                .flatMap(this::waiting)
                .forEach(positions::add);
        positions.sort(Comparator.comparing(ProcessPosition::reference));
        return positions;
    }

    private List<ProcessPosition> atTasks(List<HistoricProcessInstance> live) {
        if (live.isEmpty()) {
            return List.of();
        }
        Map<String, HistoricProcessInstance> byId =
                live.stream().collect(Collectors.toMap(HistoricProcessInstance::getId, Function.identity()));
        List<Task> open = tasks.createTaskQuery()
                .processInstanceIdIn(byId.keySet().toArray(String[]::new))
                .list();
        Map<String, List<String>> groups = groups(open);
        return open.stream()
                .flatMap(task -> Optional.ofNullable(byId.get(task.getProcessInstanceId()))
                        .map(instance -> atTask(instance, task, groups.getOrDefault(task.getId(), List.of())))
                        .stream())
                .sorted(Comparator.comparing(ProcessPosition::reference))
                .toList();
    }

    /** Candidate groups by task, in one go: the engine's own interface asks for them task by task. */
    private Map<String, List<String>> groups(List<Task> open) {
        return jdbc
                .sql("""
                        select task_id_, group_id_ from act_ru_identitylink
                        where type_ = 'candidate' and group_id_ is not null and task_id_ = any(:tasks)
                        order by group_id_""")
                .param("tasks", open.stream().map(Task::getId).toArray(String[]::new))
                .query((line, number) -> Map.entry(line.getString("task_id_"), line.getString("group_id_")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private ProcessPosition atTask(HistoricProcessInstance instance, Task task, List<String> groups) {
        return new ProcessPosition(
                instance.getBusinessKey(),
                instance.getProcessDefinitionKey(),
                task.getTaskDefinitionKey(),
                inWords(task.getName()),
                day(task.getCreateTime()),
                groups,
                task.getAssignee(),
                task.getId());
    }

    /** What is no task, such as the message that the last action has ended; who calls another process stands where that one stands. */
    private Stream<ProcessPosition> waiting(HistoricProcessInstance instance) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .unfinished()
                .list()
                .stream()
                .filter(activity -> !activity.getActivityType().equals(CALL))
                .map(activity -> new ProcessPosition(
                        instance.getBusinessKey(),
                        instance.getProcessDefinitionKey(),
                        activity.getActivityId(),
                        inWords(activity.getActivityName()),
                        day(activity.getStartTime()),
                        List.of(),
                        null,
                        null));
    }

    /** What an element is called, to whom asks. */
    private String inWords(String name) {
        return sentences.in(name, LocaleContextHolder.getLocale());
    }

    private LocalDate day(Date date) {
        return LocalDate.ofInstant(date.toInstant(), clock.getZone());
    }
}
