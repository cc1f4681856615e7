package io.followthrough.dashboard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.followthrough.rulebook.Flag;
import io.followthrough.rulebook.RuleCode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the rules say, by recommendation: a flag of an action belongs to its recommendation too.
 *
 * @param byRecommendation flags by the reference of the recommendation, the most serious and oldest first
 */
record Flags(Map<String, List<Flag>> byRecommendation) {

    private static final Comparator<Flag> WORST_FIRST = Comparator.comparing(Flag::severity)
            .reversed()
            .thenComparing(Flag::since)
            .thenComparing(Flag::subject);

    static Flags of(List<Flag> flags) {
        return new Flags(flags.stream()
                .sorted(WORST_FIRST)
                .collect(groupingBy(flag -> new Reference(flag.subject()).recommendation())));
    }

    /** The flags of a recommendation and of its actions. */
    List<Flag> of(String recommendation) {
        return byRecommendation.getOrDefault(recommendation, List.of());
    }

    /** The flags of one action. */
    List<Flag> ofAction(String action) {
        return of(new Reference(action).recommendation()).stream()
                .filter(flag -> flag.subject().equals(action))
                .toList();
    }

    /** The recommendations that have this flag, or an action that has it. */
    Set<String> recommendationsWith(RuleCode rule) {
        return byRecommendation.entrySet().stream()
                .filter(entry ->
                        entry.getValue().stream().anyMatch(flag -> flag.rule().equals(rule)))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    /** The recommendations or actions themselves that have this flag. */
    Set<String> subjectsOf(RuleCode rule) {
        return byRecommendation.values().stream()
                .flatMap(List::stream)
                .filter(flag -> flag.rule().equals(rule))
                .map(Flag::subject)
                .collect(toSet());
    }
}
