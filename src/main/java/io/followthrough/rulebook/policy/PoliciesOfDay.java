package io.followthrough.rulebook.policy;

import io.followthrough.evaluation.EvaluationKind;
import io.followthrough.evaluation.Priority;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The policies of one day: what holds for everything, and what for the recommendations of each kind and priority. */
public class PoliciesOfDay {

    private record Scope(EvaluationKind kind, Priority priority) {}

    private final Policy general;
    private final Map<Scope, Policy> special = new HashMap<>();

    PoliciesOfDay(Policy base, List<PolicySet> sets, LocalDate day) {
        List<PolicySet> inForce = sets.stream()
                .filter(set -> !set.validFrom().isAfter(day))
                .sorted(PolicySet.WIDEST_AND_OLDEST_FIRST)
                .toList();
        general = layered(base, inForce, set -> set.kind() == null && set.priority() == null);
        for (EvaluationKind kind : EvaluationKind.values()) {
            for (Priority priority : Priority.values()) {
                Policy theirs = layered(base, inForce, set -> set.covers(kind, priority));
                special.put(new Scope(kind, priority), theirs.of(priority));
            }
        }
    }

    private PoliciesOfDay(PoliciesOfDay other, PolicySet set) {
        general = set.narrowness() == 0 ? other.general.with(set.version(), set.effective()) : other.general;
        other.special.forEach((scope, policy) -> special.put(
                scope,
                set.covers(scope.kind(), scope.priority())
                        ? policy.with(set.version(), set.effective()).of(scope.priority())
                        : policy));
    }

    private static Policy layered(Policy base, List<PolicySet> inForce, Predicate<PolicySet> applies) {
        Policy policy = base;
        for (PolicySet set : inForce) {
            if (applies.test(set)) {
                policy = policy.with(set.version(), set.effective());
            }
        }
        return policy;
    }

    /** What holds where nothing more special does. */
    public Policy general() {
        return general;
    }

    /** What holds for recommendations of that priority from evaluations of that kind. */
    public Policy of(EvaluationKind kind, Priority priority) {
        return special.getOrDefault(new Scope(kind, priority), general);
    }

    /**
     * The same day, if these numbers held for such recommendations, whatever else holds for them.
     *
     * @throws Refused when a policy would contradict itself
     */
    public PoliciesOfDay with(PolicySet set) {
        PoliciesOfDay then = new PoliciesOfDay(this, set);
        PolicyChecks.require(then.general);
        then.special.values().forEach(PolicyChecks::require);
        return then;
    }
}
