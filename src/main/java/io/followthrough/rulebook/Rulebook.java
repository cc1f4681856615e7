package io.followthrough.rulebook;

import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.portfolio.RecommendationRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Judges recommendations and actions by the rules in {@code rules/} and the policy in force; changes nothing. */
@Component
public class Rulebook {

    private final Portfolio portfolio;
    private final Policy policy;

    Rulebook(Portfolio portfolio, Policy policy) {
        this.portfolio = portfolio;
        this.policy = policy;
    }

    /** The numbers in force. */
    public Policy policy() {
        return policy;
    }

    /** Every flag of the whole portfolio as of a day, by subject. */
    public List<Flag> judge(LocalDate asOf) {
        return portfolio
                .chunks(asOf)
                .flatMap(chunk -> judge(chunk.recommendations(), chunk.actions()).stream())
                .toList();
    }

    /** The flags of one recommendation and its actions as of a day; none when it was not issued by then. */
    public List<Flag> judge(String recommendation, LocalDate asOf) {
        return judge(
                portfolio.recommendation(recommendation, asOf).stream().toList(),
                portfolio.actionsOf(recommendation, asOf));
    }

    /** The flags of some recommendations, given with all their actions. */
    public List<Flag> judge(Collection<RecommendationRow> recommendations, Collection<ActionRow> actions) {
        return List.of();
    }
}
