package io.followthrough.rulebook;

import io.followthrough.portfolio.ActionRow;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.rulebook.policy.Policy;
import io.followthrough.rulebook.telling.KnowsWhoIsTold;
import io.followthrough.rulebook.telling.Told;
import io.followthrough.shared.Missing;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says why a rule fires for something, or why not: from the rule itself as it is written, and from the facts of the day. */
@Component
class AskingWhy {

    private final RulesInForce rules;
    private final Judging judging;
    private final Portfolio portfolio;
    private final Explanations explanations;
    private final ObjectProvider<KnowsWhoIsTold> told;

    AskingWhy(
            RulesInForce rules,
            Judging judging,
            Portfolio portfolio,
            Explanations explanations,
            ObjectProvider<KnowsWhoIsTold> told) {
        this.rules = rules;
        this.judging = judging;
        this.portfolio = portfolio;
        this.explanations = explanations;
        this.told = told;
    }

    /**
     * Why, or why not.
     *
     * @throws Missing when there is nothing under that reference as of the day
     * @throws Refused when there is no such rule, or it does not judge such a thing
     */
    Why ask(String ref, RuleCode code, LocalDate asOf, Locale locale) {
        CompiledRules now = rules.now();
        Rule rule = now.rules().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.because(
                        "rule",
                        "There is no rule %s. Use one of %s.",
                        code,
                        now.rules().stream().map(Rule::code).sorted().toList()));
        boolean ofAction = new Subject(ref).isAction();
        String reference = new Subject(ref).recommendation();
        RecommendationRow recommendation =
                portfolio.recommendation(reference, asOf).orElseThrow(() -> new Missing("recommendation", reference));
        List<ActionRow> actions = portfolio.actionsOf(reference, asOf);
        if (ofAction && actions.stream().noneMatch(action -> action.reference().equals(ref))) {
            throw new Missing("action", ref);
        }
        if (Walk.judgesActions(rule) != ofAction) {
            throw Refused.because(
                    "ref",
                    ofAction
                            ? "The rule %s judges recommendations. Ask about %s."
                            : "The rule %s judges actions. Ask about one of them, such as %s/A1.",
                    code,
                    reference);
        }
        return answer(now, rule, recommendation, actions, ref, locale);
    }

    private Why answer(
            CompiledRules now,
            Rule rule,
            RecommendationRow recommendation,
            List<ActionRow> actions,
            String ref,
            Locale locale) {
        Policy policy = judging.policies(recommendation.asOf()).of(recommendation.kind(), recommendation.priority());
        List<Flag> flags = now.judge(policy, List.of(recommendation), actions).stream()
                .filter(flag ->
                        flag.rule().equals(rule.code()) && flag.subject().equals(ref))
                .toList();
        return new Why(
                rule.code(),
                rule.name(),
                ref,
                recommendation.asOf(),
                !flags.isEmpty(),
                new Walk(
                                rule,
                                policy.and(now.numbers()),
                                recommendation,
                                actions,
                                ref,
                                new ConditionWords(now.words(), locale))
                        .conditions(),
                policy.version(),
                toldWhom(rule.code(), ref, recommendation.asOf()),
                flags.isEmpty() ? null : explanations.explained(flags.get(0), locale));
    }

    private List<Told> toldWhom(RuleCode rule, String ref, LocalDate day) {
        return told.stream()
                .flatMap(ledger -> ledger.about(List.of(ref), day).stream())
                .filter(each -> each.rule().equals(rule.name()))
                .toList();
    }
}
