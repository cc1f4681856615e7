package io.followthrough.report;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a list that people take away.
 *
 * @param name what scripts call it, such as {@code issuedOn}; its title for people is the message {@code export.issuedOn}
 * @param value what stands in a line: a text, number, date, truth value, or a constant that has words under {@code words}; missing where nothing is known
 * @param words under which messages stand the words of its constants, such as {@code position}; empty where it has none
 */
public record Column<T>(String name, Function<T, @Nullable Object> value, String words) {

    /** A column whose values are written as they are. */
    public static <T> Column<T> of(String name, Function<T, @Nullable Object> value) {
        return new Column<>(name, value, "");
    }

    /** A column of constants, which people read in words. */
    public static <T> Column<T> inWords(String name, String words, Function<T, @Nullable Object> value) {
        return new Column<>(name, value, words);
    }
}
