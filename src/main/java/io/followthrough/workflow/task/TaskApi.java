package io.followthrough.workflow.task;

import io.followthrough.portfolio.Paging;
import io.followthrough.portfolio.Slice;
import io.followthrough.workflow.task.Tasks.Wanted;
import io.swagger.v3.oas.annotations.media.Schema;
import java.security.Principal;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The open tasks over HTTP, each with its form; completing one is the same as completing it in Tasklist. */
@RestController
@RequestMapping("/api/tasks")
class TaskApi {

    private final Tasks tasks;
    private final OpenTasks open;
    private final Completing completing;

    TaskApi(Tasks tasks, OpenTasks open, Completing completing) {
        this.tasks = tasks;
        this.open = open;
        this.completing = completing;
    }

    /**
     * The open tasks that this person may see, the earliest due first.
     *
     * @param mine only those that they have claimed, or somebody for whom they stand in today
     * @param group only those of that candidate group, such as {@code unit-staff-TRADE}
     * @param overdue only those past their due date
     * @param sort {@code due}, {@code name} or {@code created}, with {@code ,desc} for the reverse
     */
    @GetMapping
    Slice<OpenTask> list(
            Principal person,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size,
            @RequestParam(required = false) @Nullable String sort) {
        Wanted wanted = new Wanted(mine, group == null || group.isBlank() ? null : group, overdue);
        Slice<Task> found = tasks.page(person.getName(), wanted, Paging.of(page, size, sort));
        return found.with(open.of(found.items()));
    }

    /** One open task. */
    @GetMapping("/{id}")
    OpenTask read(Principal person, @PathVariable String id) {
        return open.of(tasks.visible(person.getName(), id));
    }

    /** Makes this person responsible for the task; 409 when somebody else is. */
    @PostMapping("/{id}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void claim(Principal person, @PathVariable String id) {
        completing.claim(person.getName(), id);
    }

    /** Completes the task with a value for each field; 409 when it was done already, 422 when a value is refused. */
    @PostMapping(path = "/{id}/complete", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void complete(
            Principal person,
            @PathVariable String id,
            @RequestBody @Schema(type = "object", description = "A value for each field, by name") String form) {
        completing.complete(person.getName(), id, form);
    }
}
