package io.followthrough.dashboard;

import io.followthrough.shared.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Of what the process map is, besides the filter of the portfolio.
 *
 * @param portfolio whose recommendations, with their actions
 * @param heat what its colours tell
 * @param overdue whether a list shows only what is overdue
 */
record MapFilter(PortfolioFilter portfolio, Heat heat, boolean overdue) {

    /** Where the map is found. */
    public Address address() {
        return at("/process").with("heat", heat == Heat.WAITING ? null : heat);
    }

    /** The map with other colours. */
    public Address address(Heat other) {
        return at("/process").with("heat", other == Heat.WAITING ? null : other);
    }

    /** Where that which waits at a step is listed. */
    public Address list(String process, String element) {
        return at("/process/" + process + "/" + element).with("overdue", overdue ? true : null);
    }

    /** The same, only what is overdue or not. */
    public MapFilter overdue(boolean only) {
        return new MapFilter(portfolio, heat, only);
    }

    private Address at(String path) {
        return new Address(path, portfolio.address().selection().choices());
    }

    /** Whether it is asked what waits on another day: what waited where is not kept, and what will wait nobody knows. */
    static boolean elsewhen(PortfolioFilter portfolio, LocalDate today) {
        return !portfolio.day(today).equals(today);
    }

    /** @throws Refused when it is asked what waits on another day */
    static void refuseElsewhen(PortfolioFilter portfolio, LocalDate today) {
        if (elsewhen(portfolio, today)) {
            throw Refused.because("asOf", "What waits where can be told for today only. Leave asOf out.");
        }
    }

    static MapFilter of(PortfolioFilter portfolio, @Nullable Heat heat) {
        return new MapFilter(portfolio, heat == null ? Heat.WAITING : heat, false);
    }
}
