package io.followthrough.intake.understanding;

import io.followthrough.shared.Refused.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with fields. */
final class Fields {

    private final List<Problem> problems = new ArrayList<>();

    void problem(String field, String sentence, Object... arguments) {
        problems.add(new Problem(field, sentence.formatted(arguments)));
    }

    /** The text has to be there, and to fit. */
    void required(String field, @Nullable String text, int longest, String sentence) {
        if (text == null) {
            problem(field, sentence);
        }
        limited(field, text, longest);
    }

    /** The text has to fit, where there is one. */
    void limited(String field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            problem(field, "This has %d characters. Shorten it to %d.", text.length(), longest);
        }
    }

    /** The number has to lie between the two, where there is one. */
    void between(String field, @Nullable Integer number, int least, int most) {
        if (number != null && (number < least || number > most)) {
            problem(field, "%d is out of range. Enter a number from %d to %d.", number, least, most);
        }
    }

    /** The number has to lie between zero and a limit, where there is one. */
    void upTo(String field, @Nullable BigDecimal number, BigDecimal most) {
        if (number != null && (number.signum() < 0 || number.compareTo(most) > 0)) {
            problem(field, "This number is out of range. Enter one from 0 to %s.", most.toPlainString());
        }
    }

    /** Everything that is wrong, in the order in which it was found. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
