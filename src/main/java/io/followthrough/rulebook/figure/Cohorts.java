package io.followthrough.rulebook.figure;

import io.followthrough.portfolio.ClosedFor;
import io.followthrough.portfolio.RecommendationRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts what became of the recommendations of each year; a promise never counts. */
class Cohorts {

    /** How many are adopted, and of how many, now (place 0) and after each of some years; and which. */
    private record Year(long[] adopted, long[] old, List<List<String>> which, List<List<String>> ofWhich) {

        Year() {
            this(new long[Cohort.YEARS + 1], new long[Cohort.YEARS + 1], lists(), lists());
        }

        private static List<List<String>> lists() {
            return IntStream.rangeClosed(0, Cohort.YEARS)
                    .<List<String>>mapToObj(place -> new ArrayList<>())
                    .toList();
        }
    }

    private final Map<Integer, Year> years = new TreeMap<>();

    /** Counts one that is not split, by the times at which it was closed, as of a day. */
    void add(RecommendationRow row, List<ClosedFor> closings, LocalDate day) {
        Year year = years.computeIfAbsent(row.issuedOn().getYear(), key -> new Year());
        for (int after = 0; after <= Cohort.YEARS; after++) {
            LocalDate on = after == 0 ? day : row.issuedOn().plusYears(after);
            if (!on.isAfter(day)) {
                year.old[after]++;
                year.ofWhich.get(after).add(row.reference());
                if (closings.stream().anyMatch(closing -> closing.adoptedOn(on))) {
                    year.adopted[after]++;
                    year.which.get(after).add(row.reference());
                }
            }
        }
    }

    /** Adds what another counted; which those were, only the other knows. */
    void add(Cohorts other) {
        other.years.forEach((number, theirs) -> {
            Year year = years.computeIfAbsent(number, key -> new Year());
            Arrays.setAll(year.adopted, after -> year.adopted[after] + theirs.adopted[after]);
            Arrays.setAll(year.old, after -> year.old[after] + theirs.old[after]);
        });
    }

    /** One for each year, oldest first. */
    List<Cohort> all() {
        List<Cohort> cohorts = new ArrayList<>();
        years.forEach((number, year) -> cohorts.add(new Cohort(
                number,
                year.old[0],
                IntStream.rangeClosed(1, Cohort.YEARS + 1)
                        .mapToObj(place -> share(place <= Cohort.YEARS ? place : null, year))
                        .toList())));
        return cohorts;
    }

    private static Cohort.Share share(@Nullable Integer after, Year year) {
        int place = after == null ? 0 : after;
        long adopted = year.adopted[place];
        long old = year.old[place];
        return new Cohort.Share(after, Figure.ADOPTION_RATE.value(adopted, old), adopted, old);
    }

    /** References of those of a year that were adopted after so many years, 0 for now; or of all that are so old. */
    Stream<String> items(int year, int after, boolean all) {
        Year found = years.getOrDefault(year, new Year());
        return (all ? found.ofWhich : found.which).get(after).stream();
    }
}
