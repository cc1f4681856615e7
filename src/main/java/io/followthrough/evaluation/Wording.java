package io.followthrough.evaluation;

import io.followthrough.shared.Refused;

/** What a recommendation may be called and how it may be worded. */
class Wording {

    private Wording() {}

    /** @throws Refused unless it is a number such as "1" or "2.3" */
    static String number(String number) {
        if (!number.matches("[0-9]{1,3}(\\.[0-9]{1,3})*")) {
            throw Refused.because(
                    "number", "\"%s\" is not the number of a recommendation. Use a number such as 1 or 2.3.", number);
        }
        return number;
    }

    /** The text without white space around it; refused when it is blank. */
    static String text(String text) {
        if (text.isBlank()) {
            throw Refused.because("text", "Write down what the recommendation says.");
        }
        return text.strip();
    }
}
