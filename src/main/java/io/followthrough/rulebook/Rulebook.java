package io.followthrough.rulebook;

import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.portfolio.RecommendationRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Judges recommendations and actions by the rules in {@code rules/} and the policy in force; changes nothing. */
@Component
public class Rulebook {

    private final Portfolio portfolio;
    private final RuleFiles rules;
    private final Policy policy;

    Rulebook(Portfolio portfolio, RuleFiles rules, Policy policy) {
        this.portfolio = portfolio;
        this.rules = rules;
        this.policy = policy;
    }

    /** The numbers in force. */
    public Policy policy() {
        return policy;
    }

    /** Every flag of the whole portfolio as of a day. */
    public List<Flag> judge(LocalDate asOf) {
        List<Flag> flags = new ArrayList<>();
        judge(asOf, flags::add);
        return flags;
    }

    /** Hands over every flag of the whole portfolio as of a day; answers how many recommendations and actions were judged. */
    int judge(LocalDate asOf, Consumer<Flag> flags) {
        return portfolio
                .chunks(asOf)
                .mapToInt(chunk -> {
                    judge(chunk.recommendations(), chunk.actions()).forEach(flags);
                    return chunk.recommendations().size() + chunk.actions().size();
                })
                .sum();
    }

    /** The flags of one recommendation and its actions as of a day; none when it was not issued by then. */
    public List<Flag> judge(String recommendation, LocalDate asOf) {
        return judge(
                portfolio.recommendation(recommendation, asOf).stream().toList(),
                portfolio.actionsOf(recommendation, asOf));
    }

    /** The flags of some recommendations, given with all their actions. */
    public List<Flag> judge(Collection<RecommendationRow> recommendations, Collection<ActionRow> actions) {
        return rules.judge(policy, recommendations, actions).stream()
                .sorted(Comparator.comparing(Flag::subject).thenComparing(Flag::rule))
                .toList();
    }
}
