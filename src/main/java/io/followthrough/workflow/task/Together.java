package io.followthrough.workflow.task;

import io.followthrough.shared.Missing;
import io.followthrough.shared.Refused;
import io.followthrough.shared.Refused.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.ErrorResponseException;

/** Completes the same step for several recommendations of an evaluation: through the door of each task, all in one transaction or none. */
@Component
class Together {

    private final Tasks tasks;
    private final Rounds rounds;
    private final Completing completing;
    private final TransactionOperations transaction;

    Together(Tasks tasks, Rounds rounds, Completing completing, TransactionOperations transaction) {
        this.tasks = tasks;
        this.rounds = rounds;
        this.completing = completing;
        this.transaction = transaction;
    }

    /**
     * Completes the tasks of some recommendations, each with its filled form as JSON.
     *
     * @return references of the recommendations, in order
     * @throws Refused when anything is refused: nothing was done, and each problem names the recommendation and the field
     * @throws Missing when a task does not wait for this person
     * @throws ErrorResponseException when somebody was faster, or has claimed a task (409): nothing was done
     */
    List<String> complete(String username, String evaluation, Round round, Map<String, String> forms) {
        refuseForeign(evaluation, forms.keySet());
        Map<String, OpenTask> waiting = rounds.waiting(username, evaluation, round).stream()
                .collect(Collectors.toMap(OpenTask::reference, Function.identity()));
        List<Filled> ordered = filled(username, round, forms, waiting);
        try {
            transaction.executeWithoutResult(status -> completeAll(username, ordered));
        } catch (Stopped stopped) {
            throw explained(stopped);
        }
        return ordered.stream().map(Filled::reference).toList();
    }

    /** What was refused once dooms the transaction; the others are tried all the same, so that everything is said at once. */
    private void completeAll(String username, List<Filled> forms) {
        List<Problem> problems = new ArrayList<>();
        for (Filled filled : forms) {
            try {
                tasks.complete(username, filled.task.id(), filled.form);
            } catch (RuntimeException failure) {
                Failures.cause(failure, Refused.class)
                        .orElseThrow(() -> new Stopped(filled.task, failure))
                        .problems()
                        .forEach(problem -> problems.add(
                                new Problem(field(filled.reference(), problem.field()), problem.message())));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private RuntimeException explained(Stopped stopped) {
        RuntimeException explained = completing.explanation(stopped.task.id(), stopped.failure);
        return explained instanceof ErrorResponseException problem
                        && problem.getStatusCode().isSameCodeAs(HttpStatus.CONFLICT)
                ? taken(List.of(new Problem(
                        stopped.task.reference(),
                        String.valueOf(problem.getBody().getDetail()))))
                : explained;
    }

    private static String field(String reference, String field) {
        return field.isEmpty() ? reference : reference + "." + field;
    }

    private void refuseForeign(String evaluation, Set<String> references) {
        Set<String> own = Set.copyOf(rounds.references(evaluation));
        List<Problem> problems = references.stream()
                .filter(reference -> !own.contains(reference))
                .map(reference -> new Problem(
                        reference,
                        "%s is no recommendation of %s. Check the reference.".formatted(reference, evaluation)))
                .toList();
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        if (references.isEmpty()) {
            throw Refused.because("", "Nothing is filled in. Fill in at least one recommendation.");
        }
    }

    /** Each form with its task, in the order of the references: two people at the same ones do not wait for each other. */
    private List<Filled> filled(
            String username, Round round, Map<String, String> forms, Map<String, OpenTask> waiting) {
        List<Filled> filled = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String reference : forms.keySet().stream().sorted(Numbers::compare).toList()) {
            OpenTask task = waiting.get(reference);
            if (task == null) {
                problems.add(new Problem(reference, rounds.doneAlready(username, round, reference)));
            } else {
                rounds.claimedBy(username, task)
                        .ifPresent(name -> problems.add(new Problem(
                                reference,
                                "%s has claimed this task. Ask them to complete it, or to unclaim it first."
                                        .formatted(name))));
                filled.add(new Filled(task, forms.getOrDefault(reference, "")));
            }
        }
        if (!problems.isEmpty()) {
            throw taken(problems);
        }
        return filled;
    }

    private static ErrorResponseException taken(List<Problem> problems) {
        ErrorResponseException conflict = Failures.conflict(problems.stream()
                .map(problem -> problem.field() + ": " + problem.message())
                .collect(Collectors.joining(" ")));
        conflict.getBody().setProperty("errors", problems);
        return conflict;
    }

    /** A task with its filled form as JSON. */
    private record Filled(OpenTask task, String form) {

        String reference() {
            return task.reference();
        }
    }

    /** Carries out of the transaction what failed for another reason than a refusal. */
    private static class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient OpenTask task;
        private final RuntimeException failure;

        Stopped(OpenTask task, RuntimeException failure) {
            super(failure);
            this.task = task;
            this.failure = failure;
        }
    }
}
