package io.followthrough.rulebook;

import java.util.List;
import java.util.Locale;

/**
 * A rule as a page lists it.
 *
 * @param rule its sentence, and where it stands
 * @param title its name in a few words
 */
record Line(Rule rule, String title) {

    private static Line of(Rule rule, CompiledRules rules, Locale locale) {
        String code = rule.code().name();
        return new Line(rule, rules.words().sayOr("rule." + code + ".title", code, locale));
    }

    /** All rules, in the order of their files. */
    static List<Line> all(CompiledRules rules, Locale locale) {
        return rules.rules().stream().map(rule -> of(rule, rules, locale)).toList();
    }

    /** The rules that judge what has that reference: recommendations, or actions. */
    static List<Line> ofSubject(String reference, CompiledRules rules, Locale locale) {
        boolean ofAction = new Subject(reference).isAction();
        return rules.rules().stream()
                .filter(rule -> Walk.judgesActions(rule) == ofAction)
                .map(rule -> of(rule, rules, locale))
                .toList();
    }
}
