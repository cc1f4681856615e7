package io.followthrough.report;

import java.util.List;
import java.util.function.Consumer;

/**
 * A list that people take away, of any length: its lines are never held all at once.
 *
 * @param name what it is, such as {@code recommendations}; also the beginning of the file's name
 * @param columns what stands in each line
 * @param lines gives each line to the consumer, in order
 */
public record Listing<T>(String name, List<Column<T>> columns, Consumer<Consumer<T>> lines) {

    /** The same, which tells of each line after it was given away. */
    Listing<T> each(Consumer<T> told) {
        return new Listing<>(name, columns, to -> lines.accept(to.andThen(told)));
    }
}
