package io.followthrough.dashboard;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns that a list has to choose from. */
enum Columns {
    /** Of recommendations. */
    RECOMMENDATIONS(
            List.of(
                    Columns.REFERENCE,
                    "text",
                    "evaluation",
                    "unit",
                    "priority",
                    "position",
                    "reason",
                    "status",
                    "adoption",
                    "flags",
                    Columns.TURN,
                    "issuedOn",
                    "respondedOn",
                    "closedOn"),
            List.of(Columns.REFERENCE, "text", "unit", "priority", "position", "status", "flags", Columns.TURN),
            List.of(Columns.REFERENCE, "unit", "priority", "position", "status", "issuedOn", "respondedOn"),
            Map.of()),
    /** Of follow-up actions. */
    ACTIONS(
            List.of(
                    Columns.REFERENCE,
                    "text",
                    "evaluation",
                    "owner",
                    "unit",
                    "plannedOn",
                    "due",
                    "originalDue",
                    "daysOverdue",
                    "slips",
                    "status",
                    "percent",
                    "progressOn",
                    "endedOn",
                    "evidence",
                    "flags"),
            List.of(Columns.REFERENCE, "text", "owner", "unit", "due", "originalDue", "status", "flags"),
            List.of(Columns.REFERENCE, "owner", "unit", "plannedOn", "due", "originalDue", "status", "percent"),
            Map.of(
                    "text", "column.action",
                    "unit", "overview.column.unit",
                    "endedOn", "action.ended",
                    "evidence", "action.evidence"));

    private static final String REFERENCE = "reference";
    private static final String TURN = "turn";
    private static final String REVERSE = ",desc";

    private final List<String> all;
    private final List<String> usual;
    private final List<String> sorted;
    private final Map<String, String> headings;

    Columns(List<String> all, List<String> usual, List<String> sorted, Map<String, String> headings) {
        this.all = all;
        this.usual = usual;
        this.sorted = sorted;
        this.headings = headings;
    }

    /** All names, the reference first. */
    List<String> names() {
        return all;
    }

    /** The usual columns, of a list that is always in the same order. */
    List<Column> fixed() {
        return usual.stream().map(this::unsorted).toList();
    }

    /**
     * The columns of a filtered list, each leading to the same list in its order, and the present one to the reverse.
     *
     * @param chosen their names, as {@link #chosen} gives them
     * @param sort how the list is sorted; missing for the usual order
     * @param address where it is found
     * @param turn whether it can be said whose turn it is
     */
    List<Column> of(List<String> chosen, @Nullable String sort, Address address, boolean turn) {
        String present = sort == null || sort.isBlank() ? REFERENCE : sort;
        Stream<String> shown = chosen.stream().filter(name -> turn || !name.equals(TURN));
        return shown.map(name -> sorted(name, present, address)).toList();
    }

    /** Names of the columns that are asked for, the reference first and each in its place; the usual ones when none is. */
    List<String> chosen(@Nullable List<String> asked) {
        if (asked == null || Collections.disjoint(all, asked)) {
            return usual;
        }
        return all.stream()
                .filter(name -> name.equals(REFERENCE) || asked.contains(name))
                .toList();
    }

    /** How an address names them; missing for the usual ones, which need no word. */
    @Nullable
    String inAddress(List<String> chosen) {
        return chosen.equals(usual) ? null : String.join(",", chosen);
    }

    /** Those that can be chosen: all but the reference, which is always there. */
    List<Column> choice() {
        return all.stream().skip(1).map(this::unsorted).toList();
    }

    private Column sorted(String name, String present, Address address) {
        if (!sorted.contains(name)) {
            return unsorted(name);
        }
        String next = present.equals(name) ? name + REVERSE : name;
        String order = present.equals(name) ? "ascending" : present.equals(name + REVERSE) ? "descending" : null;
        return new Column(name, heading(name), address.with("sort", next.equals(REFERENCE) ? null : next), order);
    }

    private Column unsorted(String name) {
        return new Column(name, heading(name), null, null);
    }

    private String heading(String name) {
        return headings.getOrDefault(name, "column." + name);
    }
}
