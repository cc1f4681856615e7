package io.followthrough.shared;

/**
 * Why somebody decided something, in their words; never blank.
 *
 * @param text what was said, without white space around it
 */
public record Reason(String text) {

    /** @throws Refused when the text is blank */
    public Reason {
        text = text.strip();
        if (text.isEmpty()) {
            throw Refused.because("reason", "Give a reason.");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
