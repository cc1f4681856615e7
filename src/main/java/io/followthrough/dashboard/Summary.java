package io.followthrough.dashboard;

import io.followthrough.rulebook.RuleCode;
import java.util.List;

/**
 * What a manager has to know first: how many there are of something in the whole portfolio.
 *
 * @param name of what, as in the messages
 * @param number how many
 * @param tone ending of the name of the style that shows whether it should worry
 * @param address where they are listed
 * @param shown whether the list on this page is the list of them
 */
record Summary(String name, int number, String tone, Address address, boolean shown) {

    /** The counts for the page that is filtered so. */
    static List<Summary> of(PortfolioFilter filter, Overview overview) {
        return List.of(
                status("open", StatusFilter.OPEN, filter, overview),
                status("awaiting", StatusFilter.AWAITING_RESPONSE, filter, overview),
                flag("response-overdue", RuleCode.RESPONSE_OVERDUE, filter, overview),
                flag("unaddressed", RuleCode.UNADDRESSED, filter, overview),
                flag("action-overdue", RuleCode.ACTION_OVERDUE, filter, overview));
    }

    private static Summary status(String name, StatusFilter status, PortfolioFilter filter, Overview overview) {
        return count(name, overview.count(status), "calm", filter, "status", status);
    }

    private static Summary flag(String name, RuleCode rule, PortfolioFilter filter, Overview overview) {
        int number = overview.flags().subjectsOf(rule).size();
        return count(name, number, number == 0 ? "good" : "bad", filter, "flag", rule);
    }

    private static Summary count(
            String name, int number, String tone, PortfolioFilter filter, String choice, Object value) {
        Address address = Address.PORTFOLIO.with(choice, value).with("asOf", filter.asOf());
        return new Summary(name, number, tone, address, address.equals(filter.address()));
    }
}
