package io.followthrough.rulebook;

import io.followthrough.action.ActionStatus;
import io.followthrough.portfolio.ActionChange;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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
record Flow(
        LocalDate from,
        LocalDate to,
        long opening,
        long added,
        long reopened,
        long implemented,
        long otherwiseClosed,
        long closing) {

    /** How long a period is. */
    enum Period {
        QUARTER(3),
        YEAR(12);

        private final int months;

        Period(int months) {
            this.months = months;
        }

        /** @throws Refused when there is no such period */
        static Period of(String name) {
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

    private enum Kind {
        ADDED,
        REOPENED,
        IMPLEMENTED,
        OTHERWISE_CLOSED
    }

    /** Every period from the first change on, oldest first; changes stand action by action, each in their order. */
    static List<Flow> of(List<ActionChange> changes, Period period, LocalDate day) {
        Map<LocalDate, long[]> counts = new TreeMap<>();
        String action = "";
        boolean open = false;
        for (ActionChange change : changes) {
            LocalDate first = period.first(change.since());
            if (!change.action().equals(action)) {
                action = change.action();
                count(counts, first, Kind.ADDED);
                count(counts, first, change.status().open() ? null : ended(change.status()));
            } else if (change.status().open() != open) {
                count(counts, first, open ? ended(change.status()) : Kind.REOPENED);
            }
            open = change.status().open();
        }
        return chained(counts, period, day);
    }

    private static Kind ended(ActionStatus status) {
        return status == ActionStatus.COMPLETED ? Kind.IMPLEMENTED : Kind.OTHERWISE_CLOSED;
    }

    private static void count(Map<LocalDate, long[]> counts, LocalDate first, @Nullable Kind kind) {
        if (kind != null) {
            counts.computeIfAbsent(first, key -> new long[Kind.values().length])[kind.ordinal()]++;
        }
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
