package io.followthrough.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/**
 * The columns that somebody wants to see of a list, kept in its address with the filter.
 *
 * @param of what there is to choose from
 * @param names those chosen
 * @param address where the list is found so, on whichever page
 */
record ChosenColumns(Columns of, List<String> names, Address address) {

    /** Those asked for, or the usual ones, of a list that is found with its filter at that address. */
    static ChosenColumns of(Columns columns, @Nullable List<String> asked, Address filtered) {
        List<String> names = columns.chosen(asked);
        return new ChosenColumns(columns, names, filtered.with("columns", columns.inAddress(names)));
    }

    /** A form sends what was left open too, and each column by itself: the address that people keep says only what was chosen. */
    boolean asKept(Map<String, String> sent) {
        return !sent.containsValue("") && Objects.equals(sent.get("columns"), of.inAddress(names));
    }

    /** @param present whether the list shows today: only then can it be said whose turn it is */
    void addTo(Model model, @Nullable String sort, boolean present) {
        model.addAttribute("address", address);
        model.addAttribute("chosen", names);
        model.addAttribute("choice", of.choice());
        model.addAttribute("columns", of.of(names, sort, address, present));
    }
}
