package io.followthrough.action.adoption;

import io.followthrough.action.Outcome;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * What the outcomes of all actions of a recommendation propose for two parts of its adoption, in per cent.
 *
 * @param implementation the mean over all actions but those that are no longer applicable: done counts whole, stopped,
 *     handed over or open as far as it was done, and not implemented nothing; 0 when no action is left
 * @param timeliness the mean over the actions that were done at least in part and had a date: the time first promised
 *     divided by the time taken, and never more than whole; 100 when no action had a date, since none was broken
 */
public record ProposedParts(int implementation, int timeliness) {

    private static final int ALL = 100;

    /** Worked out from these outcomes as of a day. */
    static ProposedParts of(List<Outcome> outcomes, LocalDate today) {
        return new ProposedParts(
                mean(outcomes, ProposedParts::done, 0), mean(outcomes, outcome -> inTime(outcome, today), ALL));
    }

    private static int mean(List<Outcome> outcomes, Function<Outcome, Optional<Double>> part, int otherwise) {
        OptionalDouble mean = outcomes.stream()
                .map(part)
                .flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue)
                .average();
        return (int) Math.round(mean.orElse(otherwise));
    }

    private static Optional<Double> done(Outcome outcome) {
        return switch (outcome.status()) {
            case COMPLETED -> Optional.of((double) ALL);
            case NOT_IMPLEMENTED -> Optional.of(0.0);
            case NO_LONGER_APPLICABLE -> Optional.empty();
            case PLANNED, IN_PROGRESS, CLOSURE_REQUESTED, PARTLY_DONE_STOPPED, HANDED_OVER ->
                Optional.of((double) outcome.percent());
        };
    }

    /** A date before the promise itself is one that a document recorded afterwards: it was not promised. */
    private static Optional<Double> inTime(Outcome outcome, LocalDate today) {
        LocalDate due = outcome.originalDue();
        if (due == null || due.isBefore(outcome.plannedOn()) || done(outcome).orElse(0.0) == 0) {
            return Optional.empty();
        }
        LocalDate end = outcome.doneOn() == null ? today : outcome.doneOn();
        long promised = ChronoUnit.DAYS.between(outcome.plannedOn(), due) + 1;
        long taken = Math.max(1, ChronoUnit.DAYS.between(outcome.plannedOn(), end) + 1);
        return Optional.of(Math.min(1.0, (double) promised / taken) * ALL);
    }
}
