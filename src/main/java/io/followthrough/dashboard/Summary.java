package io.followthrough.dashboard;

import io.followthrough.rulebook.RuleCode;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What a manager has to know first: how many there are of something in the whole portfolio.
 *
 * @param name of what, as in the messages
 * @param number how many
 * @param tone ending of the name of the style that shows whether it should worry
 * @param address where they are listed
 * @param shown whether the list on this page is the list of them
 */
record Summary(String name, long number, String tone, Address address, boolean shown) {

    /** The counts for the page that is filtered so. */
    static List<Summary> of(PortfolioFilter filter, Flags flags, ToLongFunction<StatusFilter> counted) {
        return List.of(
                status("open", StatusFilter.OPEN, filter, counted),
                status("awaiting", StatusFilter.AWAITING_RESPONSE, filter, counted),
                flag("response-overdue", RuleCode.RESPONSE_OVERDUE, filter, flags),
                flag("unaddressed", RuleCode.UNADDRESSED, filter, flags),
                flag("action-overdue", RuleCode.ACTION_OVERDUE, filter, flags));
    }

    private static Summary status(
            String name, StatusFilter status, PortfolioFilter filter, ToLongFunction<StatusFilter> counted) {
        return count(name, counted.applyAsLong(status), "calm", filter, "status", status);
    }

    private static Summary flag(String name, RuleCode rule, PortfolioFilter filter, Flags flags) {
        long number = flags.subjectsOf(rule).size();
        return count(name, number, number == 0 ? "good" : "bad", filter, "flag", rule);
    }

    private static Summary count(
            String name, long number, String tone, PortfolioFilter filter, String choice, Enum<?> value) {
        Address address = PortfolioFilter.ADDRESS.with(choice, value).with("asOf", filter.asOf());
        return new Summary(name, number, tone, address, address.equals(filter.address()));
    }
}
