package io.followthrough.rulebook.figure;

import static java.time.temporal.ChronoUnit.DAYS;

import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.evaluation.closing.Ending;
import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.RecommendationRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How many days each step of the process took or has been waiting for, from the days on which things happened; estimated days say nothing. */
class Times {

    /** What is waited for. */
    enum Step {
        /** Management's response, from the publication of the evaluation. */
        RESPONSE,
        /** The first action, from the acceptance. */
        PLAN,
        /** The evaluation office's verification, from the request for closure. */
        VERIFICATION,
        /** The evaluation office's assessment of the adoption, from the end of the last action. */
        ADOPTION
    }

    /** What took or waits for so many days. */
    private record Lasting(String of, long days) {}

    private final Map<Step, List<Lasting>> taken = new EnumMap<>(Step.class);
    private final Map<Step, List<Lasting>> waiting = new EnumMap<>(Step.class);

    Times() {
        for (Step step : Step.values()) {
            taken.put(step, new ArrayList<>());
            waiting.put(step, new ArrayList<>());
        }
    }

    void add(Times other) {
        for (Step step : Step.values()) {
            of(taken, step).addAll(of(other.taken, step));
            of(waiting, step).addAll(of(other.waiting, step));
        }
    }

    void add(RecommendationRow row, List<ActionRow> actions) {
        if (!row.issuedOnEstimated() && !row.respondedOnEstimated()) {
            step(Step.RESPONSE, row.reference(), row.issuedOn(), row.respondedOn(), row.awaitingResponse(), row.asOf());
        }
        if (row.accepted() && !row.respondedOnEstimated()) {
            LocalDate planned = actions.stream()
                    .map(ActionRow::plannedOn)
                    .min(LocalDate::compareTo)
                    .orElse(null);
            step(Step.PLAN, row.reference(), row.respondedOn(), planned, unplanned(row), row.asOf());
        }
        if (!actions.isEmpty() && actions.stream().noneMatch(ActionRow::open)) {
            LocalDate last = actions.stream()
                    .map(ActionRow::endedOn)
                    .filter(Objects::nonNull)
                    .max(LocalDate::compareTo)
                    .orElse(null);
            LocalDate assessed = row.ending() == Ending.ADOPTION_ASSESSED ? row.closedOn() : null;
            step(
                    Step.ADOPTION,
                    row.reference(),
                    last,
                    assessed,
                    row.status() == RecommendationStatus.RESPONDED,
                    row.asOf());
        }
    }

    void add(ActionRow row) {
        LocalDate verified = row.completed() ? row.endedOn() : null;
        step(
                Step.VERIFICATION,
                row.reference(),
                row.closureRequestedOn(),
                verified,
                row.closureRequested(),
                row.asOf());
    }

    /** What is done already needs no plan. */
    private static boolean unplanned(RecommendationRow row) {
        return row.status() == RecommendationStatus.RESPONDED && row.implemented() == null;
    }

    /** Days until it was done, or else until today where it is waited for; nothing where it was done before it could be. */
    private void step(
            Step step, String of, @Nullable LocalDate from, @Nullable LocalDate done, boolean waits, LocalDate today) {
        LocalDate to = done == null && waits ? today : done;
        if (from != null && to != null && !to.isBefore(from)) {
            of(done == null ? waiting : taken, step).add(new Lasting(of, DAYS.between(from, to)));
        }
    }

    /** All days of the steps that were taken. */
    long sum(Step step) {
        return of(taken, step).stream().mapToLong(Lasting::days).sum();
    }

    /** How many steps were taken. */
    long count(Step step) {
        return of(taken, step).size();
    }

    /** Half of the steps that were taken took no longer; missing where there were none. */
    @Nullable
    Double median(Step step) {
        long[] days = of(taken, step).stream().mapToLong(Lasting::days).sorted().toArray();
        int half = days.length / 2;
        return days.length == 0
                ? null
                : days.length % 2 == 1 ? (double) days[half] : (days[half - 1] + days[half]) / 2d;
    }

    /** The most days that one took or has been waiting for. */
    long longest(Step step) {
        return Math.max(
                of(taken, step).stream().mapToLong(Lasting::days).max().orElse(0),
                of(waiting, step).stream().mapToLong(Lasting::days).max().orElse(0));
    }

    /** How many steps were taken or are waited for. */
    long countWithWaiting(Step step) {
        return count(step) + of(waiting, step).size();
    }

    /** Of which the step was taken, and where asked those for which it is waited too. */
    Stream<String> items(Step step, boolean waitingToo) {
        return Stream.concat(of(taken, step).stream(), waitingToo ? of(waiting, step).stream() : Stream.empty())
                .map(Lasting::of);
    }

    /** Of which it took or has been waited for so many days. */
    Stream<String> lasting(Step step, long days) {
        return Stream.concat(of(taken, step).stream(), of(waiting, step).stream())
                .filter(each -> each.days() == days)
                .map(Lasting::of);
    }

    private static List<Lasting> of(Map<Step, List<Lasting>> days, Step step) {
        return days.getOrDefault(step, List.of());
    }
}
