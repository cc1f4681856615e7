package io.followthrough.rulebook.figure;

import static io.followthrough.rulebook.figure.FactsAsOf.ACTIONS;
import static io.followthrough.rulebook.figure.FactsAsOf.OPEN;
import static io.followthrough.rulebook.figure.FactsAsOf.RECOMMENDATIONS;

/**
 * A figure as a statement over the tables, by its formula and with the numbers of the packaged policy written out.
 *
 * @param lines of what it is made
 * @param counted what is counted of them, as an aggregate
 * @param all of how many, as an aggregate
 * @param value its value before it is rounded, as an aggregate
 */
record AskedFigure(String lines, String counted, String all, String value) {

    private static final String ACCEPTED = "position in ('AGREE', 'PARTIALLY_AGREE')";
    private static final String AWAITING = "ending is null and position is null";
    private static final String COMPLETED = "stood = 'COMPLETED'";
    private static final String APPLICABLE = "stood <> 'NO_LONGER_APPLICABLE'";
    private static final String ENDED = "not " + OPEN;
    private static final String LATE = "stood in ('PLANNED', 'IN_PROGRESS') and due < :d";
    private static final String IN_THE_YEAR = " > dateadd(year, -1, :d)";
    private static final String DAYS_LATE = "datediff(day, due, :d)";

    /** When its owner said that it is done, or else when it ended. */
    private static final String DONE_ON =
            "case when stood in ('COMPLETED', 'CLOSURE_REQUESTED') and asked_on is not null then asked_on when " + ENDED
                    + " then since else :d end";

    private static final String BEHIND = "original_due >= planned_on and original_due < " + DONE_ON;

    /** A text that promises nothing, and an owner who is nobody. */
    private static final String SAYS_NOTHING =
            "lower(regexp_replace(%s, '[^A-Za-z0-9]', '')) in ('', 'ras', 'na', 'none', 'noaction', 'tbd', 'tobedetermined', 'nobody')";

    private static final String UNADDRESSED = ACCEPTED
            + " and ending is null and implemented is null and datediff(day, published_on, :d) > case when priority = 'HIGH' then 0 else 30 end"
            + " and l.reference not in (select x.recommendation from (" + ACTIONS + ") x where not "
            + SAYS_NOTHING.formatted("x.text") + " and (x.owner is null or not " + SAYS_NOTHING.formatted("x.owner")
            + "))";

    /** The statement for a figure; one without a statement does not compile. */
    static AskedFigure of(Figure figure) {
        return switch (figure) {
            case OPEN_RECOMMENDATIONS -> recommendations("ending is null", "true");
            case AWAITING_RESPONSE -> recommendations(AWAITING, "true");
            case OVERDUE_RESPONSES -> recommendations("datediff(day, issued_on, :d) > response_days", AWAITING);
            case AGREED -> recommendations("position = 'AGREE'", "true");
            case PARTIALLY_AGREED -> recommendations("position = 'PARTIALLY_AGREE'", "true");
            case DISAGREED -> recommendations("position = 'DISAGREE'", "true");
            case UNANSWERED -> recommendations("position is null", "true");
            case ACCEPTANCE_RATE -> recommendations(ACCEPTED, "position is not null");
            case ANSWERED_RATE -> recommendations("position is not null", "true");
            case RESPONSE_TIMELINESS ->
                recommendations(
                        "datediff(day, issued_on, published_on) <= response_days",
                        "(position is not null or ending is null and datediff(day, issued_on, :d) > response_days)");
            case ADOPTION_RATE -> recommendations("adoption in ('HIGH', 'SUBSTANTIAL')", "adoption is not null");
            case UNADDRESSED_RATE -> recommendations(UNADDRESSED, ACCEPTED);
            case CLOSURE_RATE ->
                new AskedFigure(
                        ACTIONS,
                        count(ENDED + " and since" + IN_THE_YEAR),
                        count("due" + IN_THE_YEAR + " and due <= :d"),
                        "100.0 * %s / nullif(%s, 0)");
            case ON_TIME_RATE_ORIGINAL ->
                actions(DONE_ON + " <= original_due", COMPLETED + " and original_due >= planned_on");
            case ON_TIME_RATE_EFFECTIVE -> actions(DONE_ON + " <= due", COMPLETED + " and due >= planned_on");
            case IMPLEMENTATION_RATE -> actions(COMPLETED, APPLICABLE);
            case WEIGHTED_RATE ->
                new AskedFigure(
                        ACTIONS,
                        "coalesce(sum(case when not " + COMPLETED
                                + " then 0 when since <= dateadd(month, 6, issued_on) then 120 when since > dateadd(month, 18, issued_on) then 80 else 100 end), 0)",
                        "100 * " + count(APPLICABLE),
                        "100.0 * %s / nullif(%s, 0)");
            case NO_LONGER_APPLICABLE_SHARE -> actions("stood = 'NO_LONGER_APPLICABLE'", "true");
            case AVERAGE_DELAY ->
                new AskedFigure(
                        ACTIONS,
                        "coalesce(sum(case when " + BEHIND + " then datediff(day, original_due, " + DONE_ON
                                + ") end), 0)",
                        count(BEHIND),
                        "1.0 * %s / nullif(%s, 0)");
            case WAITING_FOR_VERIFICATION -> actions("stood = 'CLOSURE_REQUESTED'", OPEN);
            case OVERDUE_RATE -> actions(LATE, OPEN);
            case AGEING_1_30 -> actions(DAYS_LATE + " between 1 and 30", LATE);
            case AGEING_31_90 -> actions(DAYS_LATE + " between 31 and 90", LATE);
            case AGEING_91_180 -> actions(DAYS_LATE + " between 91 and 180", LATE);
            case AGEING_181_365 -> actions(DAYS_LATE + " between 181 and 365", LATE);
            case AGEING_OVER_365 -> actions(DAYS_LATE + " > 365", LATE);
            case SELF_REPORT_CONFIRMED -> actions(COMPLETED, ENDED + " and asked_on is not null");
            case STOCK_OPENING ->
                stock("planned_on <= dateadd(year, -1, :d) and (" + OPEN + " or since" + IN_THE_YEAR + ")");
            case FLOW_IN -> stock("planned_on" + IN_THE_YEAR + " and (" + OPEN + " or since" + IN_THE_YEAR + ")");
            case FLOW_IMPLEMENTED -> stock(COMPLETED + " and since" + IN_THE_YEAR);
            case FLOW_OTHERWISE_CLOSED -> stock(ENDED + " and not " + COMPLETED + " and since" + IN_THE_YEAR);
            case STOCK_CLOSING -> stock(OPEN);
            case RESPONSE_TIME_MEDIAN, PLAN_TIME_MEDIAN, VERIFICATION_TIME_MEDIAN, ADOPTION_TIME_MEDIAN ->
                new AskedFigure(
                        FactsAsOf.steps(figure.name().replace("_MEDIAN", "")),
                        "coalesce(sum(case when taken then days end), 0)",
                        count("taken"),
                        "median(case when taken then days end)");
            case RESPONSE_TIME_LONGEST, PLAN_TIME_LONGEST, VERIFICATION_TIME_LONGEST, ADOPTION_TIME_LONGEST ->
                new AskedFigure(
                        FactsAsOf.steps(figure.name().replace("_LONGEST", "")),
                        "coalesce(max(days), 0)",
                        "count(*)",
                        "max(days)");
        };
    }

    private static AskedFigure recommendations(String counted, String all) {
        return share(RECOMMENDATIONS, counted, all);
    }

    private static AskedFigure actions(String counted, String all) {
        return share(ACTIONS, counted, all);
    }

    private static AskedFigure share(String lines, String counted, String all) {
        return new AskedFigure(
                lines, count("(" + all + ") and (" + counted + ")"), count(all), "100.0 * %s / nullif(%s, 0)");
    }

    private static AskedFigure stock(String counted) {
        return new AskedFigure(ACTIONS, count(counted), "0", "%s");
    }

    private static String count(String where) {
        return "count(case when " + where + " then 1 end)";
    }

    /** What is asked, as columns whose names begin with that one. */
    String columns(String name) {
        return counted + " as " + name + "_counted, " + all + " as " + name + "_all, " + value.formatted(counted, all)
                + " as " + name + "_worth";
    }
}
