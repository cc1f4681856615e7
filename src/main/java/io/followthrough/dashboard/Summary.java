package io.followthrough.dashboard;

import io.followthrough.rulebook.RuleCode;
import io.followthrough.rulebook.figure.Figure;
import io.followthrough.rulebook.figure.Scope;
import io.followthrough.rulebook.figure.Standing;
import io.followthrough.rulebook.figure.Tally;
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
record Summary(String name, long number, String tone, Address address, boolean shown) {

    /** The counts for the page that is filtered so. */
    static List<Summary> of(PortfolioFilter filter, Standing standing) {
        Tally tally = standing.of(Scope.ALL);
        return List.of(
                status("open", StatusFilter.OPEN, filter, tally.numerator(Figure.OPEN_RECOMMENDATIONS)),
                status("awaiting", StatusFilter.AWAITING_RESPONSE, filter, tally.numerator(Figure.AWAITING_RESPONSE)),
                flag("response-overdue", RuleCode.RESPONSE_OVERDUE, filter, standing),
                flag("unaddressed", RuleCode.UNADDRESSED, filter, standing),
                flag("action-overdue", RuleCode.ACTION_OVERDUE, filter, standing));
    }

    private static Summary status(String name, StatusFilter status, PortfolioFilter filter, long number) {
        return count(name, number, "calm", filter, "status", status);
    }

    private static Summary flag(String name, RuleCode rule, PortfolioFilter filter, Standing standing) {
        int number = standing.flagged(rule).size();
        return count(name, number, number == 0 ? "good" : "bad", filter, "flag", rule);
    }

    private static Summary count(
            String name, long number, String tone, PortfolioFilter filter, String choice, Object value) {
        Address address = Address.PORTFOLIO.with(choice, value).with("asOf", filter.asOf());
        return new Summary(name, number, tone, address, address.equals(filter.address()));
    }
}
