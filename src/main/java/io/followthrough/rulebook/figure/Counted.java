package io.followthrough.rulebook.figure;

import io.followthrough.shared.Refused;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which things a number on a page counts, as an address says it: {@code OVERDUE_RATE} for what is counted, {@code
 * OVERDUE_RATE.all} for that of which it is counted, {@code OVERDUE_RATE.others} for the rest; {@code COHORT-2019-2} for the
 * recommendations issued in 2019 that were adopted two years later, with 0 for now; {@code OPEN-2024-03-31} for the actions that
 * were open at the end of that day.
 *
 * @param name what comes before the point
 * @param which what comes after it
 */
public record Counted(String name, Which which) {

    static final Pattern COHORT = Pattern.compile("COHORT-(\\d{4})-([0-4])");
    static final Pattern OPEN = Pattern.compile("OPEN-(\\d{4}-\\d{2}-\\d{2})");

    /** Which of them. */
    public enum Which {
        COUNTED(""),
        ALL(".all"),
        OTHERS(".others");

        private final String ending;

        Which(String ending) {
            this.ending = ending;
        }
    }

    /** What a figure counts. */
    public Counted(Figure figure) {
        this(figure.name(), Which.COUNTED);
    }

    /** The recommendations of a year that were adopted after so many years, or until now for 0. */
    public static Counted cohort(int year, int after) {
        return new Counted("COHORT-%d-%d".formatted(year, after), Which.COUNTED);
    }

    /** The actions that were open at the end of a day. */
    public static Counted open(LocalDate day) {
        return new Counted("OPEN-" + day, Which.COUNTED);
    }

    /** The same, or all of them, or the others. */
    public Counted and(Which other) {
        return new Counted(name, other);
    }

    /** As an address says it. Spring reads addresses with this.
     *
     * @throws Refused when nothing is counted by that name
     */
    public static Counted valueOf(String text) {
        int point = text.indexOf('.');
        String name = point < 0 ? text : text.substring(0, point);
        String ending = point < 0 ? "" : text.substring(point);
        boolean known = COHORT.matcher(name).matches()
                || OPEN.matcher(name).matches()
                || Arrays.stream(Figure.values())
                        .anyMatch(figure -> figure.name().equals(name));
        return Arrays.stream(Which.values())
                .filter(which -> known && which.ending.equals(ending))
                .findFirst()
                .map(which -> new Counted(name, which))
                .orElseThrow(() -> Refused.because(
                        "counted",
                        "Nothing is counted by the name \"%s\". Take the number from the overview, or leave it out.",
                        text));
    }

    /** The figure whose number it is; only where it is one. */
    public boolean figure() {
        return !name.contains("-");
    }

    Matcher match(Pattern pattern) {
        return pattern.matcher(name);
    }

    @Override
    public String toString() {
        return name + which.ending;
    }
}
