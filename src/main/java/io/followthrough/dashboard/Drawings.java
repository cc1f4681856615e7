package io.followthrough.dashboard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import io.followthrough.workflow.PassedElement;
import io.followthrough.workflow.ProcessPosition;
import io.followthrough.workflow.ProcessPositions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Marks in the drawings of the processes where a recommendation and its actions stand. */
@Component
class Drawings {

    private static final String OF_ACTIONS = "follow-up-action";

    private final ProcessPositions positions;

    Drawings(ProcessPositions positions) {
        this.positions = positions;
    }

    /** One drawing for each process that the recommendation has come to, in that order, and one for all its actions together. */
    List<Drawing> of(String recommendation) {
        Map<String, List<PassedElement>> byProcess = positions.passed(recommendation).stream()
                .collect(groupingBy(PassedElement::process, LinkedHashMap::new, toList()));
        List<ProcessPosition> now = positions.withActions(recommendation);
        List<ProcessPosition> actions = now.stream()
                .filter(position -> position.process().equals(OF_ACTIONS))
                .toList();
        Set<String> waiting = now.stream()
                .filter(position -> position.taskId() == null)
                .map(ProcessPosition::process)
                .collect(toSet());
        return Stream.concat(
                        byProcess.entrySet().stream()
                                .map(entry -> ofRecommendation(
                                        entry.getKey(), waiting.contains(entry.getKey()), entry.getValue())),
                        actions.isEmpty() ? Stream.of() : Stream.of(ofActions(actions)))
                .toList();
    }

    private static Drawing ofRecommendation(String process, boolean waiting, List<PassedElement> elements) {
        List<PassedElement> present =
                elements.stream().filter(element -> element.to() == null).toList();
        List<PassedElement> passed =
                elements.stream().filter(element -> element.to() != null).toList();
        return new Drawing(process, waiting, ids(present), names(present), ids(passed), names(passed));
    }

    private static Drawing ofActions(List<ProcessPosition> actions) {
        return new Drawing(
                OF_ACTIONS,
                false,
                actions.stream().map(ProcessPosition::element).distinct().toList(),
                actions.stream()
                        .map(action -> new Reference(action.reference()).last() + ": " + action.name())
                        .toList(),
                List.of(),
                List.of());
    }

    private static List<String> ids(List<PassedElement> elements) {
        return elements.stream().map(PassedElement::element).distinct().toList();
    }

    private static List<String> names(List<PassedElement> elements) {
        return elements.stream()
                .map(PassedElement::name)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
