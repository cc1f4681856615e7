package io.followthrough.rulebook;

import static java.time.temporal.ChronoUnit.DAYS;

import io.followthrough.action.ActionStatus;
import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.evaluation.closing.AdoptionLevel;
import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.rulebook.policy.PoliciesOfDay;
import io.followthrough.rulebook.policy.Policy;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the portfolio part by part, for the figures of a day; the period is the twelve months up to that day. */
class Tally {

    private final LocalDate day;
    private final LocalDate from;
    private final PoliciesOfDay policies;
    private final Times times = new Times();
    private final Map<Figure, long[]> sums = new EnumMap<>(Figure.class);

    Tally(LocalDate day, PoliciesOfDay policies) {
        this.day = day;
        this.from = day.minusYears(1).plusDays(1);
        this.policies = policies;
        for (Figure figure : Figure.values()) {
            sums.put(figure, new long[2]);
        }
    }

    long numerator(Figure figure) {
        Times.Step step = figure.step();
        return step == null
                ? sums.getOrDefault(figure, new long[2])[0]
                : figure.longest() ? times.longest(step) : times.sum(step);
    }

    long denominator(Figure figure) {
        Times.Step step = figure.step();
        return step == null
                ? sums.getOrDefault(figure, new long[2])[1]
                : figure.longest() ? times.countWithWaiting(step) : times.count(step);
    }

    /** In the figure's unit; missing where there is nothing to work it out from. */
    @Nullable
    Double value(Figure figure) {
        Times.Step step = figure.step();
        if (step == null) {
            return figure.value(numerator(figure), denominator(figure));
        }
        if (figure.longest()) {
            return denominator(figure) == 0 ? null : (double) times.longest(step);
        }
        return times.median(step);
    }

    /** Adds a part, and what the rules say about it. */
    void add(Part part) {
        part.recommendations().stream()
                .filter(row -> row.status() != RecommendationStatus.SPLIT)
                .forEach(row -> {
                    add(row, part.unaddressed(row));
                    times.add(row, part.actionsOf(row));
                });
        part.actions().forEach(row -> {
            add(row);
            weigh(row, part.recommendationOf(row));
            times.add(row);
        });
    }

    /** What was done soon after the report counts for more, and what was done late for less. */
    private void weigh(ActionRow row, @Nullable RecommendationRow recommendation) {
        LocalDate ended = row.endedOn();
        if (row.status() == ActionStatus.NO_LONGER_APPLICABLE || recommendation == null) {
            return;
        }
        Policy policy = policies.of(recommendation.kind(), recommendation.priority());
        LocalDate issued = recommendation.issuedOn();
        long weight = 0;
        if (row.completed() && ended != null) {
            boolean early = !ended.isAfter(issued.plusMonths(policy.days("earlyImplementationMonths")));
            boolean late = ended.isAfter(issued.plusMonths(policy.days("lateImplementationMonths")));
            weight = early
                    ? policy.days("earlyImplementationPercent")
                    : late ? policy.days("lateImplementationPercent") : 100;
        }
        sum(Figure.WEIGHTED_RATE, weight, 100);
    }

    private void add(RecommendationRow row, boolean unaddressed) {
        boolean answered = row.position() != null;
        count(Figure.ANSWERED_RATE, answered, true);
        count(Figure.ACCEPTANCE_RATE, row.accepted(), answered);
        count(Figure.UNADDRESSED_RATE, unaddressed, row.accepted());
        int window = policies.of(row.kind(), row.priority()).responseDays();
        LocalDate responded = row.respondedOn();
        boolean inTime = responded != null && DAYS.between(row.issuedOn(), responded) <= window;
        boolean over = responded != null || row.awaitingResponse() && row.daysSinceIssue() > window;
        count(Figure.RESPONSE_TIMELINESS, inTime, over);
        if (row.adoption() != null) {
            count(
                    Figure.ADOPTION_RATE,
                    row.adoption() == AdoptionLevel.HIGH || row.adoption() == AdoptionLevel.SUBSTANTIAL,
                    true);
        }
    }

    private void add(ActionRow row) {
        boolean applicable = row.status() != ActionStatus.NO_LONGER_APPLICABLE;
        count(Figure.IMPLEMENTATION_RATE, row.completed(), applicable);
        count(Figure.NO_LONGER_APPLICABLE_SHARE, !applicable, true);
        sum(Figure.CLOSURE_RATE, within(row.endedOn()) ? 1 : 0, within(row.due()) ? 1 : 0);
        count(Figure.SELF_REPORT_CONFIRMED, row.completed(), row.closureRequestedOn() != null && row.endedOn() != null);
        onTime(Figure.ON_TIME_RATE_ORIGINAL, row, row.originalDue());
        onTime(Figure.ON_TIME_RATE_EFFECTIVE, row, row.due());
        delay(row);
        overdue(row);
        flow(row);
    }

    /** What was due before it was promised says nothing about keeping promises. */
    private void onTime(Figure figure, ActionRow row, @Nullable LocalDate due) {
        LocalDate ended = row.endedOn();
        if (row.completed() && ended != null && due != null && !due.isBefore(row.plannedOn())) {
            LocalDate done = row.closureRequestedOn() == null ? ended : row.closureRequestedOn();
            count(figure, !done.isAfter(due), true);
        }
    }

    private void delay(ActionRow row) {
        LocalDate due = row.originalDue();
        LocalDate end = row.endedOn() == null ? day : row.endedOn();
        if (due != null && !due.isBefore(row.plannedOn()) && end.isAfter(due)) {
            sum(Figure.AVERAGE_DELAY, DAYS.between(due, end), 1);
        }
    }

    private void overdue(ActionRow row) {
        long late = row.daysOverdue();
        count(Figure.OVERDUE_RATE, late > 0, row.open());
        if (late > 0) {
            count(Figure.AGEING_1_30, late <= 30, true);
            count(Figure.AGEING_31_90, late > 30 && late <= 90, true);
            count(Figure.AGEING_91_180, late > 90 && late <= 180, true);
            count(Figure.AGEING_181_365, late > 180 && late <= 365, true);
            count(Figure.AGEING_OVER_365, late > 365, true);
        }
    }

    private void flow(ActionRow row) {
        boolean before = row.plannedOn().isBefore(from);
        boolean ended = within(row.endedOn());
        boolean endedBefore = row.endedOn() != null && row.endedOn().isBefore(from);
        sum(Figure.STOCK_OPENING, before && !endedBefore ? 1 : 0, 0);
        sum(Figure.FLOW_IN, before || endedBefore ? 0 : 1, 0);
        sum(Figure.FLOW_IMPLEMENTED, ended && row.completed() ? 1 : 0, 0);
        sum(Figure.FLOW_OTHERWISE_CLOSED, ended && !row.completed() ? 1 : 0, 0);
        sum(Figure.STOCK_CLOSING, row.endedOn() == null ? 1 : 0, 0);
    }

    private boolean within(@Nullable LocalDate on) {
        return on != null && !on.isBefore(from) && !on.isAfter(day);
    }

    /** One more of those that count; nothing where it is not one of them. */
    private void count(Figure figure, boolean numerator, boolean denominator) {
        if (denominator) {
            sum(figure, numerator ? 1 : 0, 1);
        }
    }

    private void sum(Figure figure, long numerator, long denominator) {
        long[] sum = sums.computeIfAbsent(figure, key -> new long[2]);
        sum[0] += numerator;
        sum[1] += denominator;
    }
}
