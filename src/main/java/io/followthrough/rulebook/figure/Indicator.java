package io.followthrough.rulebook.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.followthrough.shared.Words;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One figure about the whole portfolio, with what it was made from.
 *
 * @param code its name for scripts, such as {@code IMPLEMENTATION_RATE}
 * @param title its name for people
 * @param value the numerator by the denominator, in per cent with one decimal unless the unit says otherwise; missing where there is nothing to divide by
 * @param unit {@code percent}, {@code days} or {@code number}
 * @param numerator what is counted
 * @param denominator of how many
 * @param formula how it is worked out, in words
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Indicator(
        String code,
        String title,
        @Nullable Double value,
        String unit,
        long numerator,
        long denominator,
        String formula) {

    /** A figure, as it was counted, in words. */
    public static Indicator of(Figure figure, Tally tally, Words words, Locale locale) {
        return new Indicator(
                figure.name(),
                words.say("indicator." + figure + ".title", Map.of(), locale),
                tally.value(figure),
                figure.unit(),
                tally.numerator(figure),
                tally.denominator(figure),
                words.say("indicator." + figure + ".formula", Map.of(), locale));
    }
}
