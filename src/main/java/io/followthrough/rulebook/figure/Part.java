package io.followthrough.rulebook.figure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.Chunk;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.rulebook.Flag;
import io.followthrough.rulebook.RuleCode;
import io.followthrough.shared.Refused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part of the portfolio to be counted.
 *
 * @param recommendations those counted
 * @param actions those counted, which may follow up a recommendation that is counted elsewhere
 * @param known what belongs to what, beyond this part
 */
public record Part(Collection<RecommendationRow> recommendations, Collection<ActionRow> actions, Known known) {

    /** What the figures can be divided by. */
    public enum By {
        UNIT,
        EVALUATION;

        /** @throws Refused when nothing is divided by that */
        public static By of(String name) {
            return switch (name) {
                case "unit" -> UNIT;
                case "evaluation" -> EVALUATION;
                default ->
                    throw Refused.because(
                            "by", "Figures are not divided by \"%s\". Use by=unit or by=evaluation.", name);
            };
        }
    }

    /** Recommendations by reference, the actions of each, and which of them count as unaddressed. */
    private record Known(
            Map<String, RecommendationRow> recommendations,
            Map<String, List<ActionRow>> actions,
            Set<String> unaddressed) {}

    /** A chunk, with what the rules say about it. */
    public static Part of(Chunk chunk, List<Flag> flags) {
        return new Part(
                chunk.recommendations(),
                chunk.actions(),
                new Known(
                        chunk.recommendations().stream().collect(toMap(RecommendationRow::reference, row -> row)),
                        chunk.actions().stream().collect(groupingBy(ActionRow::recommendation)),
                        flags.stream()
                                .filter(flag -> flag.rule().equals(RuleCode.UNADDRESSED))
                                .map(Flag::subject)
                                .collect(toSet())));
    }

    /** What counts of it divided into what can be chosen. An action counts for the unit in which it is done, and what is split by its parts. */
    Map<Scope, Part> divided() {
        Map<Scope, Part> parts = new HashMap<>();
        recommendations.stream()
                .filter(row -> row.status() != RecommendationStatus.SPLIT)
                .forEach(row -> parts.computeIfAbsent(Scope.of(row), scope -> empty())
                        .recommendations
                        .add(row));
        actions.forEach(row -> parts.computeIfAbsent(Scope.of(row, recommendationOf(row)), scope -> empty())
                .actions
                .add(row));
        return parts;
    }

    /** All actions of a recommendation, wherever they are counted. */
    List<ActionRow> actionsOf(RecommendationRow row) {
        return known.actions.getOrDefault(row.reference(), List.of());
    }

    @Nullable
    RecommendationRow recommendationOf(ActionRow row) {
        return known.recommendations.get(row.recommendation());
    }

    boolean unaddressed(RecommendationRow row) {
        return known.unaddressed.contains(row.reference());
    }

    private Part empty() {
        return new Part(new ArrayList<>(), new ArrayList<>(), known);
    }
}
