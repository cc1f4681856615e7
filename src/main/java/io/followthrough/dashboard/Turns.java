package io.followthrough.dashboard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.followthrough.portfolio.ActionRow;
import io.followthrough.workflow.ProcessPosition;
import io.followthrough.workflow.ProcessPositions;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** The open steps of some recommendations and of their actions, by recommendation; what only waits for its actions is left out. */
    Map<String, List<TurnInWords>> of(
            Collection<String> recommendations, Collection<ActionRow> actions, Locale locale) {
        List<String> references = Stream.concat(
                        recommendations.stream(),
                        actions.stream().filter(ActionRow::open).map(ActionRow::reference))
                .toList();
        return positions.of(references).stream()
                .map(position -> inWords(position, locale))
                .filter(turn -> turn.who() != null)
                .collect(groupingBy(turn -> new Reference(turn.subject()).recommendation()));
    }

    /** The open steps of one recommendation and of its actions. */
    List<TurnInWords> of(String recommendation, Collection<ActionRow> actions, Locale locale) {
        return of(List.of(recommendation), actions, locale).getOrDefault(recommendation, List.of());
    }

    private TurnInWords inWords(ProcessPosition position, Locale locale) {
        return new TurnInWords(
                position.reference(), position.name(), who(position, locale), position.since(), position.taskId());
    }

    private @Nullable String who(ProcessPosition position, Locale locale) {
        String assignee = position.assignee();
        if (assignee != null) {
            return names.person(assignee);
        }
        return position.candidateGroups().isEmpty()
                ? null
                : position.candidateGroups().stream()
                        .map(group -> names.group(group, locale))
                        .collect(joining(", "));
    }
}
