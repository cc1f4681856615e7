package io.followthrough.rulebook;

import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.rulebook.policy.PoliciesOfDay;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges recommendations and actions by the rules and the policy in force; changes nothing. */
@Component
public class Rulebook {

    private final Portfolio portfolio;
    private final RulesInForce rules;
    private final Judging judging;

    Rulebook(Portfolio portfolio, RulesInForce rules, Judging judging) {
        this.portfolio = portfolio;
        this.rules = rules;
        this.judging = judging;
    }

    /** What the rules in force can say, by name. */
    public List<RuleCode> rules() {
        return rules.now().rules().stream().map(Rule::code).sorted().toList();
    }

    /** @throws Refused when no rule in force says that */
    public RuleCode require(RuleCode rule, String field) {
        List<RuleCode> all = rules();
        if (!all.contains(rule)) {
            throw Refused.because(
                    field, "\"%s\" is not a value for %s. Use one of %s, or leave it out.", rule, field, all);
        }
        return rule;
    }

    /** The rules and numbers in force, to be compared: as long as it is equal, the same is judged alike. */
    public Object inForce() {
        return List.of(rules.now(), judging.sets());
    }

    /** The numbers of a day. */
    public PoliciesOfDay policies(LocalDate day) {
        return judging.policies(day);
    }

    /** Every flag of the whole portfolio as of a day. */
    public List<Flag> judge(LocalDate asOf) {
        List<Flag> flags = new ArrayList<>();
        judge(asOf, flags::add);
        return flags;
    }

    /** Hands over every flag of the whole portfolio as of a day; answers how many recommendations and actions were judged. */
    int judge(LocalDate asOf, Consumer<Flag> flags) {
        return judging.judge(rules.now(), asOf, new Firings(false), flags);
    }

    /** The flags of one recommendation and its actions as of a day; none when it was not issued by then. */
    public List<Flag> judge(String recommendation, LocalDate asOf) {
        return judge(
                portfolio.recommendation(recommendation, asOf).stream().toList(),
                portfolio.actionsOf(recommendation, asOf));
    }

    /**
     * The flags as of a day, by subject and rule.
     *
     * @param subject reference of the recommendation or action that they are about; any when missing
     * @param rule what raised them; any when missing
     * @throws Refused for the field "rule", when no rule in force says that
     */
    public List<Flag> judge(LocalDate asOf, @Nullable String subject, @Nullable RuleCode rule) {
        RuleCode wanted = rule == null ? null : require(rule, "rule");
        List<Flag> flags = subject == null ? judge(asOf) : judge(new Subject(subject).recommendation(), asOf);
        return flags.stream()
                .filter(flag -> wanted == null || flag.rule().equals(wanted))
                .filter(flag -> subject == null || flag.subject().equals(subject))
                .sorted(FlagOrder.USUAL)
                .toList();
    }

    /** The flags of some recommendations, given with all their actions as of the same day. */
    public List<Flag> judge(Collection<RecommendationRow> recommendations, Collection<ActionRow> actions) {
        if (recommendations.isEmpty()) {
            return List.of();
        }
        LocalDate asOf = recommendations.iterator().next().asOf();
        return Judging.judge(rules.now(), judging.policies(asOf), recommendations, actions, new Firings(false)).stream()
                .sorted(FlagOrder.USUAL)
                .toList();
    }
}
