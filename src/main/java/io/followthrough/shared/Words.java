package io.followthrough.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says things in a language: messages whose blanks have names, such as {@code "No response by {dueOn}"}. Dates are
 * written out, and codes by their own message where there is one ({@code position.AGREE} for the blank {@code position},
 * {@code rule.UNADDRESSED.title} for {@code rule}).
 * In {@code "{?reason: because {reason}}"} the part in braces is left out where the fact is missing.
 */
@Component
public class Words {

    private static final Pattern OPTIONAL = Pattern.compile("\\{\\?(\\w+):((?:[^{}]|\\{\\w+})*)}");
    private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final MessageSource messages;

    /** Says the messages of that source. */
    public Words(MessageSource messages) {
        this.messages = messages;
    }

    /** The message under that key, with its blanks filled from the facts. */
    public String say(String key, Map<String, ?> facts, Locale locale) {
        String message = messages.getMessage(key, null, locale);
        String present = OPTIONAL.matcher(message)
                .replaceAll(found -> Matcher.quoteReplacement(facts.get(found.group(1)) == null ? "" : found.group(2)));
        return BLANK.matcher(present)
                .replaceAll(found -> Matcher.quoteReplacement(word(found.group(1), facts.get(found.group(1)), locale)));
    }

    /** Whether there is a message under that key, in the language that others are translated from. */
    public boolean know(String key) {
        return !messages.getMessage(key, null, "", Locale.ENGLISH).isEmpty();
    }

    /** The message under that key, and {@code otherwise} where there is none. */
    public String sayOr(String key, String otherwise, Locale locale) {
        return messages.getMessage(key, null, otherwise, locale);
    }

    private String word(String name, @Nullable Object value, Locale locale) {
        String text = String.valueOf(value);
        return DATE.matcher(text).matches()
                ? LocalDate.parse(text)
                        .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(locale))
                : messages.getMessage(
                        name + "." + text,
                        null,
                        messages.getMessage(name + "." + text + ".title", null, text, locale),
                        locale);
    }
}
