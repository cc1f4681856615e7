package io.followthrough.intake.factsheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time as documents name it: "2018/2019", "March 2020", "between May and July 2021".
 *
 * @param words as the document writes it
 * @param lastDay last day of it
 */
record TimeNamed(String words, LocalDate lastDay) {

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final String MONTH = "(?i:" + String.join("|", MONTHS) + ")";
    private static final String POINT = "(?:" + MONTH + " )?(?:19|20)\\d\\d";

    /** A year or month, or a span of them. */
    static final String EXPRESSION = "(?:" + MONTH + " ?(?:-|–|/|to|and|until) ?)?" + POINT
            + "(?: ?(?:-|–|/|to|and|until) ?" + POINT + "| ?[/–-] ?\\d\\d\\b)?";

    private static final Pattern LAST =
            Pattern.compile("(?:(?<month>" + MONTH + ") )?(?<year>(?:19|20)\\d\\d)(?: ?[/–-] ?(?<short>\\d\\d))?$");

    /** Reads an {@link #EXPRESSION}. */
    static @Nullable TimeNamed of(String words) {
        Matcher last = LAST.matcher(words);
        if (!last.find()) {
            return null;
        }
        int year = Integer.parseInt(last.group("year"));
        String shortYear = last.group("short");
        if (shortYear != null) {
            int sameCentury = year / 100 * 100 + Integer.parseInt(shortYear);
            year = sameCentury < year ? sameCentury + 100 : sameCentury;
        }
        String month = last.group("month");
        int number = month == null ? 12 : MONTHS.indexOf(month.toLowerCase(Locale.ROOT)) + 1;
        return new TimeNamed(words, YearMonth.of(year, number).atEndOfMonth());
    }

    /** Number of the month, 1 to 12, or 0 when the word names none. */
    static int month(String word) {
        return MONTHS.indexOf(word.toLowerCase(Locale.ROOT)) + 1;
    }
}
