package io.followthrough.dashboard.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some numbers that belong together; they are drawn from the table, so that the drawing says the same.
 *
 * @param name in the messages and as an anchor, such as {@code ageing}
 * @param columns headings, the first one that of the names of the rows
 * @param rows its lines
 * @param drawing how it is drawn: {@code shares}, {@code bars}, {@code stacked} or {@code flow}; missing where it is not
 * @param drawn which columns are drawn, counted from 1
 * @param more where the rest of a long table stands; missing where this is all
 */
record Table(
        String name,
        List<String> columns,
        List<Row> rows,
        @Nullable String drawing,
        List<Integer> drawn,
        @Nullable String more) {

    Table(String name, List<String> columns, List<Row> rows) {
        this(name, columns, rows, null, List.of(), null);
    }

    Table drawn(String how, Integer... which) {
        return new Table(name, columns, rows, how, List.of(which), more);
    }

    Table more(@Nullable String address) {
        return new Table(name, columns, rows, drawing, drawn, address);
    }
}
