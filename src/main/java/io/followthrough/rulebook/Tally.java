package io.followthrough.rulebook;

import static java.time.temporal.ChronoUnit.DAYS;

import io.followthrough.action.ActionStatus;
import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.evaluation.closing.AdoptionLevel;
import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.rulebook.policy.PoliciesOfDay;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts the portfolio part by part, for the figures of a day; the period is the twelve months up to that day. */
class Tally {

    private final LocalDate day;
    private final LocalDate from;
    private final PoliciesOfDay policies;
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
        return sums.getOrDefault(figure, new long[2])[0];
    }

    long denominator(Figure figure) {
        return sums.getOrDefault(figure, new long[2])[1];
    }

    /** Adds some recommendations with all their actions, and what the rules say about them. */
    void add(Collection<RecommendationRow> recommendations, Collection<ActionRow> actions, List<Flag> flags) {
        Set<String> unaddressed = flags.stream()
                .filter(flag -> flag.rule().equals(RuleCode.UNADDRESSED))
                .map(Flag::subject)
                .collect(Collectors.toSet());
        recommendations.stream()
                .filter(row -> row.status() != RecommendationStatus.SPLIT)
                .forEach(row -> add(row, unaddressed.contains(row.reference())));
        actions.forEach(this::add);
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
