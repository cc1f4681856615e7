package io.followthrough.dashboard;

import io.followthrough.workflow.place.WaitingPoint;
import java.time.LocalDate;
import java.util.List;

/**
 * How much waits at a step, and for how long.
 *
 * @param waiting how many
 * @param median days that half of them have waited at the most; with an even number, the mean of the middle two; 0 where nothing waits
 * @param longest days that the one which has waited longest has waited
 * @param overdue how many of them have a last day that has passed
 */
record Waits(int waiting, double median, long longest, int overdue) {

    /** Of those that wait there. */
    static Waits of(List<WaitingPoint> points, LocalDate today) {
        long[] days =
                points.stream().mapToLong(point -> point.days(today)).sorted().toArray();
        int overdue =
                (int) points.stream().filter(point -> point.overdue(today)).count();
        int number = days.length;
        return number == 0
                ? new Waits(0, 0, 0, 0)
                : new Waits(number, (days[(number - 1) / 2] + days[number / 2]) / 2.0, days[number - 1], overdue);
    }

    /** How many digits the median has behind the point: 1 where it lies between two days, else 0. */
    public int digits() {
        return median == Math.floor(median) ? 0 : 1;
    }

    /** How many of a hundred are overdue, rounded up so that one is never none. */
    public int overduePercent() {
        return waiting == 0 ? 0 : (100 * overdue + waiting - 1) / waiting;
    }
}
