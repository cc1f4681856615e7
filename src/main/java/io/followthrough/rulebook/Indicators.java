package io.followthrough.rulebook;

import io.followthrough.portfolio.Portfolio;
import io.followthrough.rulebook.policy.PoliciesOfDay;
import io.followthrough.shared.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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

    /** The figures of everything. */
    List<Indicator> asOf(LocalDate day, Locale locale) {
        CompiledRules now = rules.now();
        PoliciesOfDay policies = judging.policies(day);
        Tally tally = new Tally(day, policies);
        parts(day, now, policies).forEach(tally::add);
        return of(tally, now.words(), locale);
    }

    /**
     * The same figures of a part.
     *
     * @param of code of the unit, empty for what has none; or reference of the evaluation
     * @param indicators its figures
     */
    record OfPart(String of, List<Indicator> indicators) {

        /** Those by which parts are compared side by side; public because pages ask for it. */
        public List<Indicator> compared() {
            return indicators.stream()
                    .filter(indicator -> Figure.COMPARED.contains(Figure.valueOf(indicator.code())))
                    .toList();
        }
    }

    /** The figures of each unit or evaluation, in the order of their names. */
    List<OfPart> asOf(LocalDate day, Part.By by, Locale locale) {
        CompiledRules now = rules.now();
        PoliciesOfDay policies = judging.policies(day);
        Map<String, Tally> tallies = new TreeMap<>();
        parts(day, now, policies)
                .forEach(whole -> whole.by(by)
                        .forEach((name, part) -> tallies.computeIfAbsent(name, key -> new Tally(day, policies))
                                .add(part)));
        return tallies.entrySet().stream()
                .map(entry -> new OfPart(entry.getKey(), of(entry.getValue(), now.words(), locale)))
                .toList();
    }

    private Stream<Part> parts(LocalDate day, CompiledRules now, PoliciesOfDay policies) {
        return portfolio
                .chunks(day)
                .map(chunk -> Part.of(
                        chunk,
                        Judging.judge(now, policies, chunk.recommendations(), chunk.actions(), new Firings(false))));
    }

    /** What was counted, in words. */
    static List<Indicator> of(Tally tally, Words words, Locale locale) {
        return Arrays.stream(Figure.values())
                .map(figure -> new Indicator(
                        figure.name(),
                        words.say("indicator." + figure + ".title", Map.of(), locale),
                        tally.value(figure),
                        figure.unit(),
                        tally.numerator(figure),
                        tally.denominator(figure),
                        words.say("indicator." + figure + ".formula", Map.of(), locale)))
                .toList();
    }
}
