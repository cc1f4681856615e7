package io.followthrough.rulebook.policy;

import io.followthrough.evaluation.EvaluationKind;
import io.followthrough.evaluation.Priority;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which policy applies to what, as of a day; and how an evaluation office puts another into force. */
@Component
public class Policies {

    private final PolicySets sets;
    private final Presets presets;

    Policies(PolicySets sets, Presets presets) {
        this.sets = sets;
        this.presets = presets;
    }

    /** Every set that was put into force, oldest first. */
    public List<PolicySet> history() {
        return sets.all();
    }

    /** What applies on a day, on top of the numbers that came with the rules. */
    public PoliciesOfDay on(LocalDate day) {
        return on(day, presets.standard());
    }

    /** What applies on a day, on top of other numbers. */
    public PoliciesOfDay on(LocalDate day, Policy base) {
        return new PoliciesOfDay(base, sets.all(), day);
    }

    /**
     * Puts numbers into force from a day on. What was judged before that day stays judged, and explained, by the numbers
     * that held then.
     *
     * @throws Refused when the day has passed, a number is unknown or has no source, or the policy would contradict itself
     */
    @Transactional
    public PolicySet activate(PolicyProposal proposal, String by, LocalDate today) {
        if (!proposal.validFrom().isAfter(today) && !proposal.validFrom().equals(today)) {
            throw Refused.because(
                    "validFrom",
                    "%s has passed. What was judged on a day stays judged by the policy of that day; choose today or later.",
                    proposal.validFrom());
        }
        PolicySet set = new PolicySet(
                new PolicyVersion(proposal.name(), sets.nextVersion(proposal.name())),
                proposal.validFrom(),
                proposal.kind(),
                proposal.priority(),
                proposal.basis(),
                by,
                today,
                numbers(proposal));
        check(set);
        sets.add(set);
        return set;
    }

    /** The numbers of a proposal: those of its preset, and on top of them its own. */
    public Map<String, PolicyNumber> numbers(PolicyProposal proposal) {
        Map<String, PolicyNumber> numbers = new LinkedHashMap<>();
        if (proposal.preset() != null) {
            numbers.putAll(presets.numbers(proposal.preset()));
        }
        numbers.putAll(proposal.checkedNumbers());
        if (numbers.isEmpty()) {
            throw Refused.because("numbers", "Give at least one number, or a preset.");
        }
        return numbers;
    }

    private void check(PolicySet added) {
        List<PolicySet> all = new java.util.ArrayList<>(sets.all());
        all.add(added);
        all.stream()
                .map(PolicySet::validFrom)
                .filter(day -> !day.isBefore(added.validFrom()))
                .distinct()
                .forEach(day -> {
                    PoliciesOfDay then = new PoliciesOfDay(presets.standard(), all, day);
                    for (EvaluationKind kind : EvaluationKind.values()) {
                        for (Priority priority : Priority.values()) {
                            PolicyChecks.require(then.of(kind, priority));
                        }
                    }
                });
    }
}
