package io.followthrough.rulebook;

import io.followthrough.shared.Words;
import java.util.Locale;
import java.util.Map;
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
        return words.say("rule." + rule + ".title", Map.of(), locale);
    }

    /** The flag in words. */
    public Explanation of(Flag flag, Locale locale) {
        return new Explanation(
                title(flag.rule(), locale),
                say(flag, "explanation", locale),
                say(flag, "remedy", locale),
                say(flag, "next", locale));
    }

    private String say(Flag flag, String part, Locale locale) {
        return words.say("rule." + flag.rule() + "." + part, flag.facts(), locale);
    }
}
