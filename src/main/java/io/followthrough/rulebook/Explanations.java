package io.followthrough.rulebook;

import io.followthrough.shared.Words;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says what a flag means, from the facts and numbers that it used. */
@Component
public class Explanations {

    private final RulesInForce rules;

    Explanations(RulesInForce rules) {
        this.rules = rules;
    }

    /** The name of a rule in a few words, such as "Response overdue". */
    public String title(RuleCode rule, Locale locale) {
        return rules.now().words().sayOr(key(rule, "title"), rule.name(), locale);
    }

    /** The flag in words. */
    public Explanation of(Flag flag, Locale locale) {
        return of(flag, rules.now().words(), locale);
    }

    private static Explanation of(Flag flag, Words words, Locale locale) {
        if (!words.know(key(flag.rule(), "title"))) {
            return new Explanation(flag.rule().name(), "", "", "");
        }
        Map<String, Object> facts = new LinkedHashMap<>(flag.facts());
        facts.replaceAll((name, value) -> inWords(words, name, value, locale));
        return new Explanation(
                words.say(key(flag.rule(), "title"), facts, locale),
                words.say(key(flag.rule(), "explanation"), facts, locale),
                words.say(key(flag.rule(), "remedy"), facts, locale),
                words.say(key(flag.rule(), "next"), facts, locale));
    }

    /** The flag together with its words. */
    public ExplainedFlag explained(Flag flag, Locale locale) {
        return explained(flag, rules.now().words(), locale);
    }

    /** The same in the words of other rules. */
    static ExplainedFlag explained(Flag flag, Words words, Locale locale) {
        Explanation said = of(flag, words, locale);
        return new ExplainedFlag(
                flag.rule(),
                flag.subject(),
                flag.since(),
                flag.facts(),
                said.title(),
                said.explanation(),
                said.remedy(),
                said.next(),
                flag.severity(),
                flag.policy(),
                null);
    }

    private static String key(RuleCode rule, String part) {
        return "rule." + rule + "." + part;
    }

    private static Object inWords(Words words, String name, Object value, Locale locale) {
        if (value instanceof Number days && (name.startsWith("days") || name.endsWith("Days"))) {
            String number = NumberFormat.getIntegerInstance(locale).format(days);
            return words.say(days.longValue() == 1 ? "days.one" : "days.many", Map.of("number", number), locale);
        }
        return value instanceof Collection<?> texts
                ? texts.stream()
                        .map(text -> words.say("quoted", Map.of("text", text), locale))
                        .collect(Collectors.joining(", "))
                : value;
    }
}
