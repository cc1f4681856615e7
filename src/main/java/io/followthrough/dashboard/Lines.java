package io.followthrough.dashboard;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.followthrough.dashboard.RecommendationLine.Badge;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.rulebook.Explanations;
import io.followthrough.rulebook.Flag;
import io.followthrough.rulebook.RuleCode;
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
    List<RecommendationLine> of(List<RecommendationRow> rows, Flags flags, boolean turn, Locale locale) {
        List<String> references =
                rows.stream().map(RecommendationRow::reference).toList();
        Map<String, List<TurnInWords>> open = turn ? turns.of(references, locale) : Map.of();
        return rows.stream()
                .map(row -> new RecommendationLine(
                        row, badges(flags.of(row.reference()), locale), open.getOrDefault(row.reference(), List.of())))
                .toList();
    }

    private List<Badge> badges(List<Flag> flags, Locale locale) {
        Map<RuleCode, Long> times = flags.stream().collect(groupingBy(Flag::rule, LinkedHashMap::new, counting()));
        return times.entrySet().stream()
                .map(entry -> new Badge(
                        explanations.title(entry.getKey(), locale),
                        FlagInWords.tone(entry.getKey().severity()),
                        entry.getValue()))
                .toList();
    }
}
