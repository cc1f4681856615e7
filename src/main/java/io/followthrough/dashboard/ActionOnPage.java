package io.followthrough.dashboard;

import io.followthrough.action.file.FileVersion;
import io.followthrough.action.story.StoryInWords.Line;
import io.followthrough.portfolio.ActionRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action on the page of its recommendation.
 *
 * @param row what is known about it
 * @param owner who answers for it, by name; missing when nobody was named
 * @param flags what the rules say about it
 * @param reports what its owner reported, oldest first
 * @param evidence what shows that it was done, oldest first
 * @param documents what was uploaded for it, oldest first
 * @param story what was asked for it and decided, and how its closure was judged
 */
record ActionOnPage(
        ActionRow row,
        @Nullable String owner,
        List<FlagInWords> flags,
        List<Said> reports,
        List<Said> evidence,
        List<Uploaded> documents,
        List<Line> story) {

    /** Where on the page it stands, such as {@code A1}. */
    public String place() {
        return new Reference(row.reference()).last();
    }

    /** By how many days it was put off in all; missing when not, or when one of the days is unknown. */
    public @Nullable Long slippedDays() {
        LocalDate first = row.originalDue();
        LocalDate now = row.due();
        return first == null || now == null || !now.isAfter(first) ? null : ChronoUnit.DAYS.between(first, now);
    }

    /** Ending of the name of the style that shows where it stands. */
    public String tone() {
        return switch (row.status()) {
            case PLANNED, IN_PROGRESS, CLOSURE_REQUESTED -> "accent";
            case COMPLETED -> "good";
            case PARTLY_DONE_STOPPED, NO_LONGER_APPLICABLE, NOT_IMPLEMENTED, HANDED_OVER -> "calm";
        };
    }

    /**
     * What somebody said about an action.
     *
     * @param text in their words
     * @param percent how much was done; missing for evidence
     * @param by who, by name
     * @param on when
     */
    record Said(String text, @Nullable Integer percent, String by, LocalDate on) {}

    /**
     * A document of an action.
     *
     * @param id under which it is downloaded
     * @param version its newest version by the day
     * @param by who uploaded that, by name
     * @param on when
     */
    record Uploaded(long id, FileVersion version, String by, LocalDate on) {}
}
