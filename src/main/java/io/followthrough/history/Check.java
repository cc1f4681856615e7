package io.followthrough.history;

import org.jspecify.annotations.Nullable;

/**
 * Whether anybody altered the history.
 *
 * @param whole whether every entry is as it was written, and none is missing
 * @param entries how many there are up to the first broken one
 * @param head hash of the newest entry; empty when the history is broken
 * @param broken number of the first broken entry; missing when the history is whole
 * @param words the verdict as a sentence
 */
public record Check(
        boolean whole, long entries, String head, @Nullable Long broken, String words) {

    static Check broken(long number, String problem) {
        return new Check(
                false,
                Math.max(0, number - 1),
                "",
                number,
                "History is broken at entry %d. %s".formatted(number, problem));
    }
}
