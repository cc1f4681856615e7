package io.followthrough.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * Something the evaluation says.
 *
 * @param kind what sort of statement it is
 * @param criterion the OECD DAC criterion that an assessment is about; missing for the other kinds
 * @param text in the document's words
 */
public record Statement(Kind kind, @Nullable String criterion, String text) {

    /** Sorts of statements, in the order in which they are shown. */
    public enum Kind {
        FINDING,
        SUCCESS_FACTOR,
        CHALLENGE,
        ASSESSMENT
    }
}
