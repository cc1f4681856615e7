package io.followthrough.rulebook;

import io.followthrough.evaluation.EvaluationKind;
import io.followthrough.evaluation.Priority;
import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.rulebook.policy.Policies;
import io.followthrough.rulebook.policy.PoliciesOfDay;
import io.followthrough.rulebook.policy.Policy;
import io.followthrough.rulebook.policy.PolicySet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Judges rows by any rules and any policies: each recommendation, with its actions, by the one policy that applies to it. */
@Component
class Judging {

    /** What one policy applies to. */
    private record Share(Policy policy, List<RecommendationRow> recommendations, List<ActionRow> actions) {}

    private record Scope(EvaluationKind kind, Priority priority) {}

    private final Portfolio portfolio;
    private final Policies policies;

    Judging(Portfolio portfolio, Policies policies) {
        this.portfolio = portfolio;
        this.policies = policies;
    }

    /** The policies of a day. */
    PoliciesOfDay policies(LocalDate day) {
        return policies.on(day);
    }

    /** Every number that was ever put into force. */
    List<PolicySet> sets() {
        return policies.history();
    }

    /** Hands over every flag of the whole portfolio as of a day; answers how many recommendations and actions were judged. */
    int judge(CompiledRules rules, LocalDate asOf, Firings watch, Consumer<Flag> flags) {
        return judge(rules, policies.on(asOf), asOf, watch, flags);
    }

    /** The same by other policies than those of the day. */
    int judge(CompiledRules rules, PoliciesOfDay policies, LocalDate asOf, Firings watch, Consumer<Flag> flags) {
        return portfolio
                .chunks(asOf)
                .mapToInt(chunk -> {
                    judge(rules, policies, chunk.recommendations(), chunk.actions(), watch)
                            .forEach(flags);
                    return chunk.size();
                })
                .sum();
    }

    /** The flags of some recommendations, given with all their actions. */
    static List<Flag> judge(
            CompiledRules rules,
            PoliciesOfDay policies,
            Collection<RecommendationRow> recommendations,
            Collection<ActionRow> actions,
            Firings watch) {
        return conclude(rules, policies, recommendations, actions, watch).flags();
    }

    /** Their flags, and who should hear of them. */
    static Conclusions conclude(
            CompiledRules rules,
            PoliciesOfDay policies,
            Collection<RecommendationRow> recommendations,
            Collection<ActionRow> actions,
            Firings watch) {
        Conclusions found = new Conclusions();
        for (Share share : shares(policies, recommendations, actions)) {
            found.add(rules.conclude(share.policy(), share.recommendations(), share.actions(), watch));
        }
        return found;
    }

    private static Collection<Share> shares(
            PoliciesOfDay policies, Collection<RecommendationRow> recommendations, Collection<ActionRow> actions) {
        Map<Scope, Share> shares = new LinkedHashMap<>();
        Map<String, Share> byRecommendation = new HashMap<>(recommendations.size() * 2);
        for (RecommendationRow row : recommendations) {
            Share share = shares.computeIfAbsent(
                    new Scope(row.kind(), row.priority()),
                    scope -> new Share(
                            policies.of(scope.kind(), scope.priority()), new ArrayList<>(), new ArrayList<>()));
            share.recommendations().add(row);
            byRecommendation.put(row.reference(), share);
        }
        for (ActionRow action : actions) {
            Share share = byRecommendation.get(action.recommendation());
            if (share != null) {
                share.actions().add(action);
            }
        }
        return shares.values();
    }
}
