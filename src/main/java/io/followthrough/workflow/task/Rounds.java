package io.followthrough.workflow.task;

import io.followthrough.evaluation.Evaluations;
import io.followthrough.evaluation.Recommendation;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.shared.Missing;
import io.followthrough.workflow.engine.Acting;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Knows for which recommendations of an evaluation somebody can do a step now. */
@Component
class Rounds {

    private final Tasks tasks;
    private final OpenTasks open;
    private final DoneTasks done;
    private final Acting acting;
    private final Evaluations evaluations;
    private final Recommendations recommendations;

    Rounds(
            Tasks tasks,
            OpenTasks open,
            DoneTasks done,
            Acting acting,
            Evaluations evaluations,
            Recommendations recommendations) {
        this.tasks = tasks;
        this.open = open;
        this.done = done;
        this.acting = acting;
        this.evaluations = evaluations;
        this.recommendations = recommendations;
    }

    /** The open tasks of a round which wait for this person, in the order of their references; those that others have claimed are among them. */
    List<OpenTask> waiting(String username, String evaluation, Round round) {
        List<Task> found = tasks.at(username, round.element(), references(evaluation));
        List<String> groups = acting.groups(username);
        return open.of(found).stream()
                .filter(task -> !Collections.disjoint(groups, task.candidateGroups()))
                .sorted((one, other) -> Numbers.compare(one.reference(), other.reference()))
                .toList();
    }

    /** How whoever has claimed a task is shown; missing when this person may go on with it. */
    Optional<String> claimedBy(String username, OpenTask task) {
        return Optional.ofNullable(task.assignee())
                .filter(other -> !other.equals(username) && !tasks.free(username, task.id(), other))
                .map(done::name);
    }

    /**
     * By whom and when the step was done; unless its task is open and waits for others, or never was.
     *
     * @throws Missing when there was none that this person may do
     */
    String doneAlready(String username, Round round, String reference) {
        return Optional.of(reference)
                .filter(closed ->
                        tasks.at(username, round.element(), List.of(closed)).isEmpty())
                .flatMap(closed -> done.lastly(round.element(), closed))
                .orElseThrow(() -> new Missing("open task for you about", reference));
    }

    /** References of all recommendations of an evaluation, or {@link Missing}. */
    List<String> references(String evaluation) {
        if (!evaluations.existsById(evaluation)) {
            throw new Missing("evaluation", evaluation);
        }
        return recommendations.findByEvaluation(evaluation).stream()
                .map(Recommendation::reference)
                .toList();
    }
}
