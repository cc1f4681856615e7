package io.followthrough.rulebook;

import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.portfolio.ClosedFor;
import io.followthrough.portfolio.RecommendationRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The recommendations that were issued in one year, and what had become of them after each of some years.
 *
 * @param year of the publication of their evaluations
 * @param issued how many they are; split ones count by their parts
 * @param adopted how many were closed as adopted to a high or substantial degree, after one to four years, and last now
 */
record Cohort(int year, long issued, List<Share> adopted) {

    /** After how many years it is looked at. */
    static final int YEARS = 4;

    /**
     * How many of how many.
     *
     * @param afterYears 1 to 4 years after the publication; missing for the day of the report
     * @param value per cent with one decimal; missing where no recommendation is that old
     * @param numerator those adopted by then, also when reopened later
     * @param denominator those that are that old
     */
    record Share(@Nullable Integer afterYears, @Nullable Double value, long numerator, long denominator) {}

    /** One for each year in which recommendations were issued, oldest first; a promise never counts. */
    static List<Cohort> of(Stream<RecommendationRow> rows, Map<String, List<ClosedFor>> closings, LocalDate day) {
        Map<Integer, long[][]> years = new TreeMap<>();
        rows.filter(row -> row.status() != RecommendationStatus.SPLIT).forEach(row -> {
            long[][] counts = years.computeIfAbsent(row.issuedOn().getYear(), year -> new long[YEARS + 1][2]);
            for (int after = 0; after <= YEARS; after++) {
                LocalDate on = after == 0 ? day : row.issuedOn().plusYears(after);
                if (!on.isAfter(day)) {
                    boolean adopted = closings.getOrDefault(row.reference(), List.of()).stream()
                            .anyMatch(closing -> closing.adoptedOn(on));
                    counts[after][0] += adopted ? 1 : 0;
                    counts[after][1]++;
                }
            }
        });
        List<Cohort> cohorts = new ArrayList<>();
        years.forEach((year, counts) -> cohorts.add(new Cohort(
                year,
                counts[0][1],
                IntStream.rangeClosed(1, YEARS + 1)
                        .mapToObj(place -> share(place <= YEARS ? place : null, counts[place % (YEARS + 1)]))
                        .toList())));
        return cohorts;
    }

    private static Share share(@Nullable Integer after, long[] count) {
        return new Share(after, Figure.ADOPTION_RATE.value(count[0], count[1]), count[0], count[1]);
    }
}
