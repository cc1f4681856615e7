package io.followthrough.dashboard;

import java.util.Collections;
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
    private static final String TURN = "turn";
    private static final List<String> USUALLY =
            List.of(USUAL, "text", "unit", "priority", "position", "status", "flags", TURN);
    private static final List<String> ALL = List.of(
            USUAL,
            "text",
            "evaluation",
            "unit",
            "priority",
            "position",
            "reason",
            "status",
            "adoption",
            "flags",
            TURN,
            "issuedOn",
            "respondedOn",
            "closedOn");
    private static final List<String> SORTED =
            List.of(USUAL, "unit", "priority", "position", "status", "issuedOn", "respondedOn");

    /** The usual columns, of a list that is always in the same order. */
    static List<Column> fixed(boolean turn) {
        return names(USUALLY, turn).map(name -> new Column(name, null, null)).toList();
    }

    /**
     * The columns of a filtered list, each leading to the same list in its order, and the present one to the reverse.
     *
     * @param names the columns, as {@link #chosen} gives them
     * @param sort how the list is sorted; missing for the usual order
     * @param address where it is found
     * @param turn whether it can be said whose turn it is
     */
    static List<Column> of(List<String> names, @Nullable String sort, Address address, boolean turn) {
        String present = sort == null || sort.isBlank() ? USUAL : sort;
        return names(names, turn).map(name -> sorted(name, present, address)).toList();
    }

    /** Names of the columns that are asked for, the reference first and each in its place; the usual ones when none is. */
    static List<String> chosen(@Nullable List<String> asked) {
        if (asked == null || Collections.disjoint(ALL, asked)) {
            return USUALLY;
        }
        return ALL.stream()
                .filter(name -> name.equals(USUAL) || asked.contains(name))
                .toList();
    }

    /** How an address names them; missing for the usual ones, which need no word. */
    static @Nullable String inAddress(List<String> chosen) {
        return chosen.equals(USUALLY) ? null : String.join(",", chosen);
    }

    /** Those that can be chosen: all but the reference, which is always there. */
    static List<String> choice() {
        return ALL.subList(1, ALL.size());
    }

    private static Stream<String> names(List<String> names, boolean turn) {
        return names.stream().filter(name -> turn || !name.equals(TURN));
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
