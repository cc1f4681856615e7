package io.followthrough.dashboard;

import static java.util.stream.Collectors.groupingBy;

import io.followthrough.dashboard.MappedProcess.MappedStep;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.rulebook.figure.Standings;
import io.followthrough.shared.Missing;
import io.followthrough.workflow.place.ProcessModel;
import io.followthrough.workflow.place.ProcessModel.WaitingStep;
import io.followthrough.workflow.place.ProcessModels;
import io.followthrough.workflow.place.WaitingPoint;
import io.followthrough.workflow.place.WaitingPoints;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Counts what waits at each step of the processes, of the whole portfolio or a part of it. */
@Component
class ProcessMap {

    private final ProcessModels models;
    private final WaitingPoints points;
    private final Portfolio portfolio;
    private final Standings standings;

    ProcessMap(ProcessModels models, WaitingPoints points, Portfolio portfolio, Standings standings) {
        this.models = models;
        this.points = points;
        this.portfolio = portfolio;
        this.standings = standings;
    }

    /** Every process, in the order in which a recommendation comes to them. */
    List<MappedProcess> of(PortfolioFilter filter, LocalDate today) {
        Map<String, List<WaitingPoint>> byProcess = within(filter, today).collect(groupingBy(WaitingPoint::process));
        return models.all().stream()
                .map(model -> mapped(model, byProcess, today))
                .toList();
    }

    /** What waits at a step, the longest first. */
    List<WaitingPoint> waiting(String process, String element, PortfolioFilter filter, LocalDate today) {
        return within(filter, today)
                .filter(point ->
                        point.element().equals(element) && point.process().equals(process))
                .sorted(Comparator.comparing(WaitingPoint::since).thenComparing(WaitingPoint::reference))
                .toList();
    }

    /** The step at which something can wait itself. */
    WaitingStep step(String process, String element) {
        return require(process).steps().stream()
                .filter(step -> step.element().equals(element) && step.called() == null)
                .findFirst()
                .orElseThrow(() -> new Missing("step", element));
    }

    /** The process with that name. */
    ProcessModel require(String process) {
        return models.all().stream()
                .filter(model -> model.process().equals(process))
                .findFirst()
                .orElseThrow(() -> new Missing("process", process));
    }

    private static MappedProcess mapped(
            ProcessModel model, Map<String, List<WaitingPoint>> byProcess, LocalDate today) {
        List<WaitingPoint> here = byProcess.getOrDefault(model.process(), List.of());
        Map<String, List<WaitingPoint>> byElement = here.stream().collect(groupingBy(WaitingPoint::element));
        Function<WaitingStep, List<WaitingPoint>> at = step -> step.called() == null
                ? byElement.getOrDefault(step.element(), List.of())
                : byProcess.getOrDefault(step.called(), List.of());
        return new MappedProcess(
                model.process(),
                Waits.of(here, today),
                model.steps().stream()
                        .map(step -> new MappedStep(
                                step.element(), step.name(), step.called(), Waits.of(at.apply(step), today)))
                        .toList());
    }

    private Stream<WaitingPoint> within(PortfolioFilter filter, LocalDate today) {
        Predicate<String> fits = filter.narrowed() ? fitting(filter, today) : reference -> true;
        return points.all().stream().filter(point -> fits.test(point.reference()));
    }

    /** An action belongs to its recommendation; an evaluation as a whole, or a meeting, to no recommendation. */
    private Predicate<String> fitting(PortfolioFilter filter, LocalDate today) {
        Set<String> recommendations = portfolio.references(filter.query(() -> standings.asOf(today)), today);
        String whole = filter.onlyEvaluation();
        return reference ->
                recommendations.contains(new Reference(reference).recommendation()) || reference.equals(whole);
    }
}
