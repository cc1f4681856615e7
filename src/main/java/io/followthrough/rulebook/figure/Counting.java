package io.followthrough.rulebook.figure;

import static java.time.temporal.ChronoUnit.DAYS;

import io.followthrough.action.ActionStatus;
import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.evaluation.closing.AdoptionLevel;
import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.response.Position;
import io.followthrough.rulebook.policy.PoliciesOfDay;
import io.followthrough.rulebook.policy.Policy;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says what counts for which figure of a day; the period is the twelve months up to that day. */
public class Counting {

    private final LocalDate day;
    private final LocalDate from;
    private final PoliciesOfDay policies;

    /** For that day, by its policies. */
    public Counting(LocalDate day, PoliciesOfDay policies) {
        this.day = day;
        this.from = day.minusYears(1).plusDays(1);
        this.policies = policies;
    }

    /** What counts for the figures about one recommendation or action. */
    private record Line(Tally to, String of) {

        /** One more of those that count; nothing where it is not one of them. */
        void count(Figure figure, boolean numerator, boolean denominator) {
            if (denominator) {
                sum(figure, numerator ? 1 : 0, 1);
            }
        }

        void sum(Figure figure, long numerator, long denominator) {
            to.sum(figure, of, numerator, denominator);
        }
    }

    /** Adds a part, and what the rules say about it. */
    public void count(Part part, Tally to) {
        part.recommendations().stream()
                .filter(row -> row.status() != RecommendationStatus.SPLIT)
                .forEach(row -> {
                    add(row, part.unaddressed(row), new Line(to, row.reference()));
                    to.times().add(row, part.actionsOf(row));
                });
        part.actions().forEach(row -> {
            Line line = new Line(to, row.reference());
            add(row, line);
            weigh(row, part.recommendationOf(row), line);
            to.times().add(row);
        });
    }

    /** What was done soon after the report counts for more, and what was done late for less. */
    private void weigh(ActionRow row, @Nullable RecommendationRow recommendation, Line line) {
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
        line.sum(Figure.WEIGHTED_RATE, weight, 100);
    }

    private void add(RecommendationRow row, boolean unaddressed, Line line) {
        boolean answered = row.position() != null;
        line.count(Figure.OPEN_RECOMMENDATIONS, row.open(), true);
        line.count(Figure.AWAITING_RESPONSE, row.awaitingResponse(), true);
        line.count(Figure.AGREED, row.position() == Position.AGREE, true);
        line.count(Figure.PARTIALLY_AGREED, row.position() == Position.PARTIALLY_AGREE, true);
        line.count(Figure.DISAGREED, row.position() == Position.DISAGREE, true);
        line.count(Figure.UNANSWERED, !answered, true);
        line.count(Figure.ANSWERED_RATE, answered, true);
        line.count(Figure.ACCEPTANCE_RATE, row.accepted(), answered);
        line.count(Figure.UNADDRESSED_RATE, unaddressed, row.accepted());
        int window = policies.of(row.kind(), row.priority()).responseDays();
        LocalDate responded = row.respondedOn();
        boolean inTime = responded != null && DAYS.between(row.issuedOn(), responded) <= window;
        boolean over = responded != null || row.awaitingResponse() && row.daysSinceIssue() > window;
        line.count(Figure.RESPONSE_TIMELINESS, inTime, over);
        line.count(Figure.OVERDUE_RESPONSES, row.daysSinceIssue() > window, row.awaitingResponse());
        if (row.adoption() != null) {
            line.count(
                    Figure.ADOPTION_RATE,
                    row.adoption() == AdoptionLevel.HIGH || row.adoption() == AdoptionLevel.SUBSTANTIAL,
                    true);
        }
    }

    private void add(ActionRow row, Line line) {
        boolean applicable = row.status() != ActionStatus.NO_LONGER_APPLICABLE;
        line.count(Figure.IMPLEMENTATION_RATE, row.completed(), applicable);
        line.count(Figure.NO_LONGER_APPLICABLE_SHARE, !applicable, true);
        line.sum(Figure.CLOSURE_RATE, within(row.endedOn()) ? 1 : 0, within(row.due()) ? 1 : 0);
        line.count(
                Figure.SELF_REPORT_CONFIRMED,
                row.completed(),
                row.closureRequestedOn() != null && row.endedOn() != null);
        onTime(Figure.ON_TIME_RATE_ORIGINAL, row, row.originalDue(), line);
        onTime(Figure.ON_TIME_RATE_EFFECTIVE, row, row.due(), line);
        delay(row, line);
        overdue(row, line);
        flow(row, line);
    }

    /** What was due before it was promised says nothing about keeping promises. */
    private void onTime(Figure figure, ActionRow row, @Nullable LocalDate due, Line line) {
        if (row.completed() && due != null && !due.isBefore(row.plannedOn())) {
            line.count(figure, !doneOn(row).isAfter(due), true);
        }
    }

    /** When its owner said that it is done, whatever time the verification takes; or else when it ended; or today. */
    private LocalDate doneOn(ActionRow row) {
        LocalDate said = row.completed() || row.closureRequested() ? row.closureRequestedOn() : null;
        LocalDate ended = row.endedOn() == null ? day : row.endedOn();
        return said == null ? ended : said;
    }

    private void delay(ActionRow row, Line line) {
        LocalDate due = row.originalDue();
        LocalDate end = doneOn(row);
        if (due != null && !due.isBefore(row.plannedOn()) && end.isAfter(due)) {
            line.sum(Figure.AVERAGE_DELAY, DAYS.between(due, end), 1);
        }
    }

    private void overdue(ActionRow row, Line line) {
        long late = row.daysOverdue();
        line.count(Figure.OVERDUE_RATE, late > 0, row.open());
        line.count(Figure.WAITING_FOR_VERIFICATION, row.closureRequested(), row.open());
        if (late > 0) {
            line.count(Figure.AGEING_1_30, late <= 30, true);
            line.count(Figure.AGEING_31_90, late > 30 && late <= 90, true);
            line.count(Figure.AGEING_91_180, late > 90 && late <= 180, true);
            line.count(Figure.AGEING_181_365, late > 180 && late <= 365, true);
            line.count(Figure.AGEING_OVER_365, late > 365, true);
        }
    }

    private void flow(ActionRow row, Line line) {
        boolean before = row.plannedOn().isBefore(from);
        boolean ended = within(row.endedOn());
        boolean endedBefore = row.endedOn() != null && row.endedOn().isBefore(from);
        line.sum(Figure.STOCK_OPENING, before && !endedBefore ? 1 : 0, 0);
        line.sum(Figure.FLOW_IN, before || endedBefore ? 0 : 1, 0);
        line.sum(Figure.FLOW_IMPLEMENTED, ended && row.completed() ? 1 : 0, 0);
        line.sum(Figure.FLOW_OTHERWISE_CLOSED, ended && !row.completed() ? 1 : 0, 0);
        line.sum(Figure.STOCK_CLOSING, row.endedOn() == null ? 1 : 0, 0);
    }

    private boolean within(@Nullable LocalDate on) {
        return on != null && !on.isBefore(from) && !on.isAfter(day);
    }
}
