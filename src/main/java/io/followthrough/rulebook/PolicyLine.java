package io.followthrough.rulebook;

import io.followthrough.rulebook.policy.PolicyNumber;
import io.followthrough.rulebook.policy.PolicySet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Numbers that were put into force, as the page shows them.
 *
 * @param set which they are, for whom and from when on
 * @param state whether they hold today
 * @param numbers its numbers with their sources, by name in alphabetical order
 */
record PolicyLine(PolicySet set, State state, Map<String, PolicyNumber> numbers) {

    /** Whether numbers hold on a day. */
    enum State {
        IN_FORCE,
        TO_COME,
        /** A later set for the same recommendations says something else about each of its numbers. */
        REPLACED
    }

    /** All of them, those with the latest first day first. */
    static List<PolicyLine> all(List<PolicySet> sets, LocalDate today) {
        return sets.stream()
                .map(set -> new PolicyLine(set, state(set, sets, today), new TreeMap<>(set.numbers())))
                .sorted(Comparator.comparing((PolicyLine line) -> line.set().validFrom())
                        .reversed())
                .toList();
    }

    private static State state(PolicySet set, List<PolicySet> sets, LocalDate today) {
        if (set.validFrom().isAfter(today)) {
            return State.TO_COME;
        }
        List<PolicySet> later = sets.stream()
                .filter(other -> other.kind() == set.kind() && other.priority() == set.priority())
                .filter(other -> !other.validFrom().isAfter(today))
                .filter(other -> PolicySet.WIDEST_AND_OLDEST_FIRST.compare(set, other) < 0)
                .toList();
        return set.numbers().keySet().stream()
                        .allMatch(number ->
                                later.stream().anyMatch(other -> other.numbers().containsKey(number)))
                ? State.REPLACED
                : State.IN_FORCE;
    }
}
