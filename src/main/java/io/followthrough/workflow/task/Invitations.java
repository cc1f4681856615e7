package io.followthrough.workflow.task;

import io.followthrough.workflow.engine.Acting;
import io.followthrough.workflow.step.Initiative;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a page offers to whoever looks at it: what they may begin, and the tasks that wait for them. */
@Component
@Transactional(readOnly = true)
public class Invitations {

    private final Beginning beginning;
    private final Tasks ours;
    private final TaskService tasks;
    private final Acting acting;
    private final MessageSource messages;

    Invitations(Beginning beginning, Tasks ours, TaskService tasks, Acting acting, MessageSource messages) {
        this.beginning = beginning;
        this.ours = ours;
        this.tasks = tasks;
        this.acting = acting;
        this.messages = messages;
    }

    /** What somebody may begin now about an evaluation, a recommendation, an action or a meeting, by name. */
    public List<Invitation> of(String username, String reference) {
        return beginning.possible(username, reference).stream()
                .map(initiative -> of(initiative, reference))
                .toList();
    }

    /** Whether it is for somebody to begin something, when that is possible. */
    public boolean open(String username, String name, String reference) {
        return beginning.may(username, name, reference);
    }

    /** The same in words, for one initiative. */
    Invitation of(Initiative<?> initiative, String reference) {
        return new Invitation(initiative.name(), word(initiative, "title"), word(initiative, "why"), reference);
    }

    /** Whether somebody may complete an open task: it is theirs, and nobody else holds it. */
    public boolean waitsFor(String username, String task) {
        Task found = tasks.createTaskQuery().taskId(task).singleResult();
        if (found == null) {
            return false;
        }
        List<String> candidates = tasks.getIdentityLinksForTask(task).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
        String claimedBy = found.getAssignee();
        return !Collections.disjoint(acting.groups(username), candidates)
                && (claimedBy == null || claimedBy.equals(username) || ours.free(username, task, claimedBy));
    }

    private String word(Initiative<?> initiative, String which) {
        return messages.getMessage(
                "initiative." + initiative.name() + "." + which, null, LocaleContextHolder.getLocale());
    }
}
