package io.followthrough.rulebook.figure;

import io.followthrough.portfolio.ClosedFor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was counted of one evaluation, unit and priority, and which recommendations and actions those were.
 *
 * @param scope which one
 * @param tally what was counted
 * @param cohorts by year of issue
 * @param events what happened to the stock of actions
 */
record Cell(Scope scope, Tally tally, Cohorts cohorts, List<Flow.Event> events) {

    static Cell of(
            Scope scope,
            Part part,
            Counting counting,
            Map<String, List<ClosedFor>> closings,
            Map<String, List<Flow.Event>> events,
            LocalDate day) {
        Tally tally = new Tally(true);
        counting.count(part, tally);
        Cohorts cohorts = new Cohorts();
        part.recommendations().forEach(row -> cohorts.add(row, closings.getOrDefault(row.reference(), List.of()), day));
        List<Flow.Event> theirs = new ArrayList<>();
        part.actions().forEach(row -> theirs.addAll(events.getOrDefault(row.reference(), List.of())));
        return new Cell(scope, tally, cohorts, List.copyOf(theirs));
    }
}
