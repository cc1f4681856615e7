package io.followthrough.response;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A last day as a document writes it. A month or a quarter means the end of its last day; "ongoing", "n/a" and the like
 * are no day.
 *
 * @param text such as "2020-10-31", "2020/10", "Q4 2019", "fourth quarter of 2019" or "2019"
 */
public record WrittenDay(String text) {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[/-](\\d{1,2})|(\\d{1,2})/(\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("Q([1-4])[ /]*(\\d{4})|(\\d{4})[ /-]*Q([1-4])");
    private static final Pattern QUARTER_IN_WORDS =
            Pattern.compile("(FIRST|SECOND|THIRD|FOURTH) QUARTER(?: OF)? (\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final List<String> ORDINALS = List.of("FIRST", "SECOND", "THIRD", "FOURTH");
    private static final int MONTHS_IN_QUARTER = 3;

    /** The day that is meant; empty for what names none. */
    public Optional<LocalDate> day() {
        try {
            return read(text.strip().toUpperCase(Locale.ROOT));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> read(String written) {
        Matcher quarter = QUARTER.matcher(written);
        Matcher words = QUARTER_IN_WORDS.matcher(written);
        Matcher month = MONTH.matcher(written);
        if (DAY.matcher(written).matches()) {
            return Optional.of(LocalDate.parse(written));
        }
        if (quarter.matches()) {
            return quarter.group(1) == null
                    ? quarter(quarter.group(3), Integer.parseInt(quarter.group(4)))
                    : quarter(quarter.group(2), Integer.parseInt(quarter.group(1)));
        }
        if (words.matches()) {
            return quarter(words.group(2), ORDINALS.indexOf(words.group(1)) + 1);
        }
        if (month.matches()) {
            return month.group(1) == null
                    ? end(month.group(4), Integer.parseInt(month.group(3)))
                    : end(month.group(1), Integer.parseInt(month.group(2)));
        }
        return YEAR.matcher(written).matches() ? end(written, Month.DECEMBER.getValue()) : Optional.empty();
    }

    private static Optional<LocalDate> quarter(String year, int number) {
        return end(year, number * MONTHS_IN_QUARTER);
    }

    private static Optional<LocalDate> end(String year, int month) {
        return Optional.of(YearMonth.of(Integer.parseInt(year), month).atEndOfMonth());
    }
}
