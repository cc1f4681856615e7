package io.followthrough.dashboard;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list of recommendations.
 *
 * @param name its name, as in the messages
 * @param address where the same list is sorted by it; missing where it cannot be
 * @param order how the list is sorted by it, as assistive technology is told; missing where it is not
 */
record Column(
        String name, @Nullable Address address, @Nullable String order) {

    private static final String USUAL = "reference";
    private static final String REVERSE = ",desc";
    private static final List<String> ALL =
            List.of("reference", "text", "unit", "priority", "position", "status", "flags", "turn");
    private static final List<String> SORTED = List.of(USUAL, "unit", "priority", "position", "status");

    /** The columns of a list that is always in the same order. */
    static List<Column> fixed(boolean turn) {
        return names(turn).map(name -> new Column(name, null, null)).toList();
    }

    /** The columns of a filtered list, each leading to the same list in its order, and the present one to the reverse. */
    static List<Column> of(PortfolioFilter filter, boolean turn) {
        String present = filter.sort() == null || filter.sort().isBlank() ? USUAL : filter.sort();
        return names(turn).map(name -> sorted(name, present, filter.address())).toList();
    }

    private static Stream<String> names(boolean turn) {
        return ALL.stream().filter(name -> turn || !name.equals("turn"));
    }

    private static Column sorted(String name, String present, Address address) {
        if (!SORTED.contains(name)) {
            return new Column(name, null, null);
        }
        String next = present.equals(name) ? name + REVERSE : name;
        String order = present.equals(name) ? "ascending" : present.equals(name + REVERSE) ? "descending" : null;
        return new Column(name, address.with("sort", next.equals(USUAL) ? null : next), order);
    }
}
