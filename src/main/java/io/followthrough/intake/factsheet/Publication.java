package io.followthrough.intake.factsheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When the document was published. Where it gives no day, the end of the month or year that it names counts as an
 * estimate: of its publication, or else of the evaluation.
 *
 * @param day missing when the document names no time at all
 * @param estimated whether the day is such an estimate
 */
record Publication(@Nullable LocalDate day, boolean estimated) {

    private static final String DAY = "(?<day>\\d{1,2})\\.? (?<month>\\p{L}{3,9}) (?<year>(?:19|20)\\d\\d)";
    private static final String ISO = "(?<iso>(?:19|20)\\d\\d-\\d\\d-\\d\\d)";
    private static final Pattern SAID = Pattern.compile(
            "(?i:published|publication date|date of publication|publication|issued|released)(?: (?:on|in))?:? ?(?:"
                    + ISO + "|" + DAY + "|(?<time>" + TimeNamed.EXPRESSION + "))");
    private static final Pattern DATELINE = Pattern.compile(
            "(?:\\p{Lu}[\\p{L} ]{1,30}, )?(?:" + ISO + "|" + DAY + "|(?<time>" + TimeNamed.EXPRESSION + "))");

    /** Looks through the lines for a date of publication, and falls back on when the evaluation was done. */
    static Publication of(List<Line> lines, @Nullable TimeNamed conducted) {
        for (Line line : lines) {
            Matcher said = SAID.matcher(line.text());
            Publication publication = said.find() ? read(said) : null;
            Matcher dateline = DATELINE.matcher(line.text());
            if (publication == null && dateline.matches()) {
                publication = read(dateline);
            }
            if (publication != null) {
                return publication;
            }
        }
        return new Publication(conducted == null ? null : conducted.lastDay(), conducted != null);
    }

    /** Whether the line names a place and a day, or a day, and nothing else. */
    static boolean isDateline(Line line) {
        return DATELINE.matcher(line.text()).matches();
    }

    private static @Nullable Publication read(Matcher found) {
        String time = found.group("time");
        if (time != null) {
            TimeNamed named = TimeNamed.of(time);
            return named == null ? null : new Publication(named.lastDay(), true);
        }
        try {
            String iso = found.group("iso");
            return new Publication(iso != null ? LocalDate.parse(iso) : day(found), false);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static LocalDate day(Matcher found) {
        return LocalDate.of(
                Integer.parseInt(found.group("year")),
                TimeNamed.month(found.group("month")),
                Integer.parseInt(found.group("day")));
    }
}
