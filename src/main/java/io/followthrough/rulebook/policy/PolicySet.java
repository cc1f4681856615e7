package io.followthrough.rulebook.policy;

import io.followthrough.evaluation.EvaluationKind;
import io.followthrough.evaluation.Priority;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that an evaluation office has put into force from a day on; what it leaves out is as in the wider sets, and in
 * the end as in the numbers that came with the rules. Never changed afterwards: a later set takes its place.
 *
 * @param version which policy this is
 * @param validFrom first day on which it holds
 * @param kind for which evaluations; all where missing
 * @param priority for which recommendations; all where missing
 * @param basis what it was made from: the name of a preset, or "own"
 * @param decidedBy user name of who put it into force
 * @param decidedOn when they did
 * @param numbers its numbers with their sources, by name
 */
public record PolicySet(
        PolicyVersion version,
        LocalDate validFrom,
        @Nullable EvaluationKind kind,
        @Nullable Priority priority,
        String basis,
        String decidedBy,
        LocalDate decidedOn,
        Map<String, PolicyNumber> numbers) {

    /** In the order in which they are laid over each other: each takes the place of those before it. */
    public static final Comparator<PolicySet> WIDEST_AND_OLDEST_FIRST = Comparator.comparing(PolicySet::narrowness)
            .thenComparing(PolicySet::validFrom)
            .thenComparing(PolicySet::decidedOn)
            .thenComparing(set -> set.version().version());

    public PolicySet {
        numbers = Map.copyOf(new TreeMap<>(numbers));
    }

    /** Its numbers; in a set for one priority each also under the name that is that priority's own. */
    Map<String, PolicyNumber> effective() {
        Map<String, PolicyNumber> all = new TreeMap<>(numbers);
        if (priority != null) {
            numbers.forEach((name, number) -> all.putIfAbsent(name + Policy.ending(priority), number));
        }
        return all;
    }

    /** Whether it holds for such recommendations. */
    boolean covers(EvaluationKind ofKind, Priority ofPriority) {
        return (kind == null || kind == ofKind) && (priority == null || priority == ofPriority);
    }

    /** How much is left out by its scope: 0 holds for everything, 3 for one priority of one kind. */
    int narrowness() {
        return (kind == null ? 0 : 2) + (priority == null ? 0 : 1);
    }
}
