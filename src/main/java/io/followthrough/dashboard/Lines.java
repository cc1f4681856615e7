package io.followthrough.dashboard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.followthrough.dashboard.RecommendationLine.Badge;
import io.followthrough.dashboard.RecommendationLine.Turn;
import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.rulebook.Explanations;
import io.followthrough.rulebook.Flag;
import io.followthrough.rulebook.RuleCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes the lines of a list of recommendations: what is known about each, what the rules say, and whose turn it is. */
@Component
class Lines {

    private final Explanations explanations;
    private final Turns turns;

    Lines(Explanations explanations, Turns turns) {
        this.explanations = explanations;
        this.turns = turns;
    }

    /** One line for each row, in the same order; whose turn it is only where {@code turn} asks for it. */
    List<RecommendationLine> of(
            List<RecommendationRow> rows, List<ActionRow> actions, Flags flags, boolean turn, Locale locale) {
        List<String> references =
                rows.stream().map(RecommendationRow::reference).toList();
        Map<String, List<TurnInWords>> open = turn ? turns.of(references, actions, locale) : Map.of();
        return rows.stream()
                .map(row -> new RecommendationLine(
                        row,
                        badges(flags.of(row.reference()), locale),
                        together(open.getOrDefault(row.reference(), List.of()))))
                .toList();
    }

    private static List<Turn> together(List<TurnInWords> turns) {
        Map<Turn, List<String>> places = new LinkedHashMap<>();
        for (TurnInWords turn : turns) {
            List<String> theirs =
                    places.computeIfAbsent(new Turn(turn.who(), turn.step(), List.of()), key -> new ArrayList<>());
            if (new Reference(turn.subject()).depth() > 2) {
                theirs.add(turn.place());
            }
        }
        return places.entrySet().stream()
                .map(entry -> new Turn(entry.getKey().who(), entry.getKey().step(), entry.getValue()))
                .toList();
    }

    private List<Badge> badges(List<Flag> flags, Locale locale) {
        Map<RuleCode, List<Flag>> same = flags.stream().collect(groupingBy(Flag::rule, LinkedHashMap::new, toList()));
        return same.entrySet().stream()
                .map(entry -> new Badge(
                        explanations.title(entry.getKey(), locale),
                        FlagInWords.tone(entry.getValue().get(0).severity()),
                        entry.getValue().size()))
                .toList();
    }
}
