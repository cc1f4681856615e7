package io.followthrough.rulebook.figure;

import io.followthrough.action.ActionStatus;
import io.followthrough.portfolio.Lives.ActionChange;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What came and went in a period: opening, new and reopened actions, less those implemented and otherwise closed, are the
 * closing ones.
 *
 * @param from first day of the period
 * @param to its last day, or the day of the report
 * @param opening actions that were open when it began
 * @param added those promised in it
 * @param reopened how often one that had ended began again
 * @param implemented how often one was verified as completed
 * @param otherwiseClosed how often one ended in another way
 * @param closing actions that were open at its end
 */
public record Flow(
        LocalDate from,
        LocalDate to,
        long opening,
        long added,
        long reopened,
        long implemented,
        long otherwiseClosed,
        long closing) {

    /** How long a period is. */
    public enum Period {
        QUARTER(3),
        YEAR(12);

        private final int months;

        Period(int months) {
            this.months = months;
        }

        /** @throws Refused when there is no such period */
        public static Period of(String name) {
            return switch (name) {
                case "quarter" -> QUARTER;
                case "year" -> YEAR;
                default -> throw Refused.because("by", "There is no flow by \"%s\". Use by=quarter or by=year.", name);
            };
        }

        private LocalDate first(LocalDate day) {
            return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
        }

        private LocalDate next(LocalDate first) {
            return first.plusMonths(months);
        }
    }

    /** What can happen to the stock of open actions. */
    public enum Kind {
        ADDED,
        REOPENED,
        IMPLEMENTED,
        OTHERWISE_CLOSED;

        /** Whether one more is open then, and not one less. */
        boolean opens() {
            return this == ADDED || this == REOPENED;
        }
    }

    /**
     * That it happened.
     *
     * @param action reference of the action
     * @param on when
     */
    public record Event(String action, LocalDate on, Kind kind) {}

    /** Every period from the first event on, oldest first. */
    static List<Flow> of(Stream<Event> events, Period period, LocalDate day) {
        Map<LocalDate, long[]> counts = new TreeMap<>();
        events.forEach(event -> counts.computeIfAbsent(period.first(event.on), key -> new long[Kind.values().length])[
                event.kind.ordinal()]++);
        return chained(counts, period, day);
    }

    /** What happened to the stock, given where actions stood from when on: action by action, each in their order. */
    static List<Event> events(List<ActionChange> changes) {
        List<Event> events = new ArrayList<>();
        String action = "";
        boolean open = false;
        for (ActionChange change : changes) {
            boolean first = !change.action().equals(action);
            if (first) {
                action = change.action();
                events.add(new Event(action, change.since(), Kind.ADDED));
            }
            if (first ? !change.status().open() : change.status().open() != open) {
                events.add(new Event(
                        action, change.since(), change.status().open() ? Kind.REOPENED : ended(change.status())));
            }
            open = change.status().open();
        }
        return events;
    }

    private static Kind ended(ActionStatus status) {
        return status == ActionStatus.COMPLETED ? Kind.IMPLEMENTED : Kind.OTHERWISE_CLOSED;
    }

    private static List<Flow> chained(Map<LocalDate, long[]> counts, Period period, LocalDate day) {
        List<Flow> flows = new ArrayList<>();
        long stock = 0;
        LocalDate first = counts.keySet().stream().findFirst().orElse(day.plusDays(1));
        while (!first.isAfter(day)) {
            long[] count = counts.getOrDefault(first, new long[Kind.values().length]);
            LocalDate next = period.next(first);
            LocalDate last = next.isAfter(day) ? day : next.minusDays(1);
            long closing = stock + count[0] + count[1] - count[2] - count[3];
            flows.add(new Flow(first, last, stock, count[0], count[1], count[2], count[3], closing));
            stock = closing;
            first = next;
        }
        return flows;
    }
}
