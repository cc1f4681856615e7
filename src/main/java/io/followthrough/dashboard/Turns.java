package io.followthrough.dashboard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.followthrough.portfolio.ActionRow;
import io.followthrough.workflow.ProcessPosition;
import io.followthrough.workflow.ProcessPositions;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says whose turn it is. */
@Component
class Turns {

    private final ProcessPositions positions;
    private final Names names;

    Turns(ProcessPositions positions, Names names) {
        this.positions = positions;
        this.names = names;
    }

    /** The open steps of some recommendations and of their actions, by recommendation. */
    Map<String, List<TurnInWords>> of(
            Collection<String> recommendations, Collection<ActionRow> actions, Locale locale) {
        List<String> references = Stream.concat(
                        recommendations.stream(),
                        actions.stream().filter(ActionRow::open).map(ActionRow::reference))
                .toList();
        return positions.turns(references).stream()
                .map(position -> inWords(position, locale))
                .collect(groupingBy(turn -> new Reference(turn.subject()).recommendation()));
    }

    /** The open steps of one recommendation and of its actions. */
    List<TurnInWords> of(String recommendation, Collection<ActionRow> actions, Locale locale) {
        return of(List.of(recommendation), actions, locale).getOrDefault(recommendation, List.of());
    }

    /** Whose turn it is at one step, by reference; nobody's where it is no task. */
    Map<String, String> at(String element, Collection<String> references, Locale locale) {
        return positions.turns(references).stream()
                .filter(position -> position.element().equals(element))
                .collect(toMap(ProcessPosition::reference, position -> who(position, locale), (one, other) -> one));
    }

    private TurnInWords inWords(ProcessPosition position, Locale locale) {
        return new TurnInWords(
                position.reference(), position.name(), who(position, locale), position.since(), position.taskId());
    }

    private String who(ProcessPosition position, Locale locale) {
        String assignee = position.assignee();
        return assignee == null ? names.groups(position.candidateGroups(), locale) : names.person(assignee);
    }
}
