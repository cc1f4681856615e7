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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts what waits at each step of the processes, of the whole portfolio or a part of it. */
@Component
class ProcessMap {

    private final ProcessModels models;
    private final WaitingPoints points;
    private final Portfolio portfolio;
    private final Standings standings;
    private volatile @Nullable Whole whole;

    private record Whole(List<WaitingPoint> all, LocalDate today, List<MappedProcess> processes) {}

    ProcessMap(ProcessModels models, WaitingPoints points, Portfolio portfolio, Standings standings) {
        this.models = models;
        this.points = points;
        this.portfolio = portfolio;
        this.standings = standings;
    }

    /** Every process, in the order in which a recommendation comes to them; the whole is counted again only when something has moved. */
    List<MappedProcess> of(PortfolioFilter filter, LocalDate today) {
        List<WaitingPoint> all = points.all();
        if (filter.narrowed()) {
            return counted(all.stream().filter(fitting(filter, today)), today);
        }
        Whole known = whole;
        if (known == null || known.all() != all || !known.today().equals(today)) {
            known = new Whole(all, today, counted(all.stream(), today));
            whole = known;
        }
        return known.processes();
    }

    private List<MappedProcess> counted(Stream<WaitingPoint> within, LocalDate today) {
        Map<String, List<WaitingPoint>> byProcess = within.collect(groupingBy(WaitingPoint::process));
        return models.all().stream()
                .map(model -> mapped(model, byProcess, today))
                .toList();
    }

    /** What waits at a step, the longest first. */
    List<WaitingPoint> waiting(String process, String element, PortfolioFilter filter, LocalDate today) {
        Predicate<WaitingPoint> fits = filter.narrowed() ? fitting(filter, today) : point -> true;
        return points.all().stream()
                .filter(point ->
                        point.element().equals(element) && point.process().equals(process))
                .filter(fits)
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

    /** An action belongs to its recommendation; an evaluation as a whole, or a meeting, to no recommendation. */
    private Predicate<WaitingPoint> fitting(PortfolioFilter filter, LocalDate today) {
        Set<String> recommendations = portfolio.references(filter.query(() -> standings.asOf(today)), today);
        String asAWhole = filter.onlyEvaluation();
        return point -> recommendations.contains(new Reference(point.reference()).recommendation())
                || point.reference().equals(asAWhole);
    }
}
