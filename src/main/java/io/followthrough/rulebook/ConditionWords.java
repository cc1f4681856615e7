package io.followthrough.rulebook;

import io.followthrough.shared.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says the conditions of rules in words: {@code daysSinceIssue > $days} is "days since the publication" and "more than 42". */
class ConditionWords {

    private static final Pattern CALL = Pattern.compile("(?:\\$\\w+\\.)?(\\w+)\\(.*\\)", Pattern.DOTALL);
    private static final Pattern MISSING = Pattern.compile("(\\w+) == null");
    private static final Map<String, String> OPERATORS =
            Map.of("==", "equal", "!=", "different", "<", "less", ">", "more", "<=", "at-most", ">=", "at-least");

    private final Words words;
    private final Locale locale;

    ConditionWords(Words words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    Why.Condition say(Measure.Result result) {
        return new Why.Condition(name(result.left()), result.value(), needed(result), result.holds());
    }

    /** One that asks that something of the kind is there, or nothing. */
    Why.Condition those(boolean wanted, String kind, String conditions, Object found, boolean holds) {
        String asked = wanted ? "some" : "none";
        return new Why.Condition(
                words.say("why." + asked + "." + kind, Map.of("conditions", conditions), locale),
                found,
                words.say("why.needed." + asked, Map.of(), locale),
                holds);
    }

    /** What is asked, and what has to be found, in one phrase. */
    String phrase(Measure.Result result) {
        return name(result.left()) + ": " + needed(result);
    }

    private String needed(Measure.Result result) {
        if (result.operator().isEmpty()) {
            return words.say("why.needed.yes", Map.of(), locale);
        }
        if (result.operator().equals("!")) {
            return words.say("why.needed.no", Map.of(), locale);
        }
        boolean missing = result.right().equals("null");
        if (missing) {
            return words.say(
                    result.operator().equals("==") ? "why.needed.missing" : "why.needed.present", Map.of(), locale);
        }
        return words.say(
                "why.needed." + OPERATORS.get(result.operator()), Map.of("value", shown(result.bound())), locale);
    }

    private static Object shown(@Nullable Object value) {
        return value == null ? "?" : value;
    }

    /** The words for what a condition looks at; its own name, spelled out, where there are none. */
    private String name(String expression) {
        if (expression.contains("||")) {
            return Arrays.stream(expression.split("\\|\\|")).map(this::name).collect(Collectors.joining(" / "));
        }
        Matcher missing = MISSING.matcher(expression.strip());
        if (missing.matches()) {
            return words.say("why.part.missing", Map.of("what", name(missing.group(1))), locale);
        }
        Matcher call = CALL.matcher(expression.strip());
        String name = call.matches() ? call.group(1) : expression.strip();
        return words.sayOr("fact." + name, spelledOut(name), locale);
    }

    private static String spelledOut(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }
}
