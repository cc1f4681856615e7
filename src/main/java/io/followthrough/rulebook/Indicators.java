package io.followthrough.rulebook;

import io.followthrough.portfolio.Portfolio;
import io.followthrough.rulebook.policy.PoliciesOfDay;
import io.followthrough.shared.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The figures of the whole portfolio as of a day, each with its formula and what it was made from. */
@Component
class Indicators {

    private final Portfolio portfolio;
    private final RulesInForce rules;
    private final Judging judging;

    Indicators(Portfolio portfolio, RulesInForce rules, Judging judging) {
        this.portfolio = portfolio;
        this.rules = rules;
        this.judging = judging;
    }

    List<Indicator> asOf(LocalDate day, Locale locale) {
        CompiledRules now = rules.now();
        PoliciesOfDay policies = judging.policies(day);
        Tally tally = new Tally(day, policies);
        portfolio
                .chunks(day)
                .forEach(chunk -> tally.add(
                        chunk.recommendations(),
                        chunk.actions(),
                        Judging.judge(now, policies, chunk.recommendations(), chunk.actions(), new Firings(false))));
        return of(tally, now.words(), locale);
    }

    /** What was counted, in words. */
    static List<Indicator> of(Tally tally, Words words, Locale locale) {
        return Arrays.stream(Figure.values())
                .map(figure -> {
                    long numerator = tally.numerator(figure);
                    long denominator = tally.denominator(figure);
                    return new Indicator(
                            figure.name(),
                            words.say("indicator." + figure + ".title", Map.of(), locale),
                            figure.value(numerator, denominator),
                            figure.unit(),
                            numerator,
                            denominator,
                            words.say("indicator." + figure + ".formula", Map.of(), locale));
                })
                .toList();
    }
}
