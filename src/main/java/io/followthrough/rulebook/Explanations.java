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

    private final Words words;

    Explanations(Words words) {
        this.words = words;
    }

    /** The name of a rule in a few words, such as "Response overdue". */
    public String title(RuleCode rule, Locale locale) {
        return words.say(key(rule, "title"), Map.of(), locale);
    }

    /** The flag in words. */
    public Explanation of(Flag flag, Locale locale) {
        Map<String, Object> facts = new LinkedHashMap<>(flag.facts());
        facts.replaceAll((name, value) -> inWords(name, value, locale));
        return new Explanation(
                title(flag.rule(), locale),
                words.say(key(flag.rule(), "explanation"), facts, locale),
                words.say(key(flag.rule(), "remedy"), facts, locale),
                words.say(key(flag.rule(), "next"), facts, locale));
    }

    /** The flag together with its words. */
    public ExplainedFlag explained(Flag flag, Locale locale) {
        Explanation said = of(flag, locale);
        return new ExplainedFlag(
                flag.rule(),
                flag.subject(),
                flag.since(),
                flag.facts(),
                said.title(),
                said.explanation(),
                said.remedy(),
                said.next(),
                flag.rule().severity());
    }

    private static String key(RuleCode rule, String part) {
        return "rule." + rule + "." + part;
    }

    private Object inWords(String name, Object value, Locale locale) {
        if (value instanceof Number days && (name.startsWith("days") || name.endsWith("Days"))) {
            String number = NumberFormat.getIntegerInstance(locale).format(days);
            return words.say(days.longValue() == 1 ? "days.one" : "days.many", Map.of("number", number), locale);
        }
        return value instanceof Collection<?> texts
                ? texts.stream().map(text -> "\"" + text + "\"").collect(Collectors.joining(", "))
                : value;
    }
}
