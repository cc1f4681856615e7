package io.followthrough.rulebook;

import io.followthrough.rulebook.policy.Policy;
import io.followthrough.rulebook.policy.PolicyNumber;
import io.followthrough.rulebook.policy.PolicyVersion;
import io.followthrough.rulebook.telling.Telling;
import io.followthrough.shared.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Rules that were read, checked and compiled, with their words; never changed afterwards.
 *
 * @param origin where they come from: "packaged", or the name of a folder
 * @param files as somebody wrote them
 * @param rules each of them, in the order of the files
 * @param words what they say
 * @param numbers those that the policy does not have, and only these rules ask for
 * @param base as the engine runs them
 */
record CompiledRules(
        String origin,
        List<RuleFile> files,
        List<Rule> rules,
        Words words,
        Map<String, PolicyNumber> numbers,
        KieBase base) {

    /** A session fires each rule at most once for each pair of its facts in any sensible rulebook; more is a loop. */
    private static final int FIRINGS_PER_FACT_AND_RULE = 4;

    /** @throws BrokenRules with what is wrong in which line of which file */
    static CompiledRules compile(String origin, List<RuleFile> files, Words words, Map<String, PolicyNumber> numbers) {
        List<RuleProblem> problems = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        files.forEach(file -> rules.addAll(RuleText.read(file, problems)));
        RuleChecks.check(rules, words, problems);
        if (!problems.isEmpty()) {
            throw new BrokenRules(problems);
        }
        return new CompiledRules(
                origin, List.copyOf(files), List.copyOf(rules), words, Map.copyOf(numbers), Building.of(files, rules));
    }

    /** What the rules conclude from the facts of one chunk, in no particular order; nothing is kept of it. */
    List<Flag> judge(Policy policy, Collection<?> recommendations, Collection<?> actions) {
        return judge(policy, recommendations, actions, new Firings(false));
    }

    /** The same, under somebody's watch. */
    List<Flag> judge(Policy policy, Collection<?> recommendations, Collection<?> actions, Firings watch) {
        return conclude(policy, recommendations, actions, watch).flags();
    }

    /** What the rules conclude, under somebody's watch: what is flagged, and who should hear of it. */
    Conclusions conclude(Policy policy, Collection<?> recommendations, Collection<?> actions, Firings watch) {
        KieSession session = base.newKieSession();
        try {
            watch.begin(session);
            session.insert(policy.and(numbers));
            recommendations.forEach(session::insert);
            actions.forEach(session::insert);
            int most = most(recommendations.size() + actions.size());
            if (session.fireAllRules(most) >= most) {
                throw new IllegalStateException(
                        "The rules do not come to an end: they fired %d times.".formatted(most));
            }
            Conclusions found = new Conclusions();
            PolicyVersion version = policy.version();
            Map<Flag, Flag> kept = new IdentityHashMap<>();
            session.getObjects(Flag.class::isInstance).forEach(each -> {
                Flag flag = ((Flag) each).under(version);
                kept.put((Flag) each, flag);
                found.flags().add(flag);
            });
            session.getObjects(Telling.class::isInstance).forEach(each -> {
                Telling told = (Telling) each;
                found.tellings().add(told.about(kept.computeIfAbsent(told.flag(), flag -> flag.under(version))));
            });
            return found;
        } finally {
            watch.end();
            session.dispose();
        }
    }

    private int most(int facts) {
        return (facts + 1) * Math.max(1, rules.size()) * FIRINGS_PER_FACT_AND_RULE;
    }

    /** The rules by their sentences, as the engine names them. */
    Map<String, Rule> byName() {
        Map<String, Rule> byName = new HashMap<>();
        rules.forEach(rule -> byName.put(rule.name(), rule));
        return byName;
    }
}
