package io.followthrough.rulebook.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The recommendations that were issued in one year, and what had become of them after each of some years.
 *
 * @param year of the publication of their evaluations
 * @param issued how many they are; split ones count by their parts
 * @param adopted how many were closed as adopted to a high or substantial degree, after one to four years, and last now
 */
public record Cohort(int year, long issued, List<Share> adopted) {

    /** After how many years it is looked at. */
    public static final int YEARS = 4;

    /**
     * How many of how many.
     *
     * @param afterYears 1 to 4 years after the publication; missing for the day of the report
     * @param value per cent with one decimal; missing where no recommendation is that old
     * @param numerator those adopted by then, also when reopened later
     * @param denominator those that are that old
     */
    public record Share(
            @Nullable Integer afterYears, @Nullable Double value, long numerator, long denominator) {}
}
