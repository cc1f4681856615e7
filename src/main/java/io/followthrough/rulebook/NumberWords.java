package io.followthrough.rulebook;

import io.followthrough.evaluation.Priority;
import io.followthrough.rulebook.policy.Policy;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what the numbers of a policy are for, and in what they are counted. */
@Component
class NumberWords {

    private static final String PREFIX = "number.";

    private final MessageSource messages;

    NumberWords(MessageSource messages) {
        this.messages = messages;
    }

    /** What the number of that name is for, such as {@code responseDays}; its name where there are no words for it. */
    public String of(String number, Locale locale) {
        return Arrays.stream(Priority.values())
                .filter(priority -> number.endsWith(Policy.ending(priority)))
                .findFirst()
                .map(priority -> ofPriority(number, priority, locale))
                .orElseGet(() -> plain(number, locale));
    }

    private String ofPriority(String number, Priority priority, Locale locale) {
        String everyone =
                number.substring(0, number.length() - Policy.ending(priority).length());
        return messages.getMessage(PREFIX + "of." + priority, new Object[] {plain(everyone, locale)}, locale);
    }

    private String plain(String number, Locale locale) {
        return messages.getMessage(PREFIX + number, null, number, locale);
    }
}
