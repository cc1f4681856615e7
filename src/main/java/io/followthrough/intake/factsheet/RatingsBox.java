package io.followthrough.intake.factsheet;

import io.followthrough.intake.understanding.Understanding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The box of ratings: for each criterion a word and a number, and what the numbers mean. */
final class RatingsBox {

    private static final Pattern CRITERION = Pattern.compile("\\b" + Criterion.NAME + "\\b");
    private static final Pattern SCALE = Pattern.compile(
            "(\\d) ?= ?([^;,)=]{1,60}?) ?[;,] ?(?:.{0,80}[;,] ?)?(\\d) ?= ?([^;,)=]{1,60}?) ?(?:\\)|$)");
    private static final Pattern SCORE = Pattern.compile("\\d(?:[.,]\\d{1,2})?");
    private static final Pattern NO_LABEL =
            Pattern.compile("(?i:average|scores?|ratings?|is)\\b|[*:()=/–]|\\d(?:[.,]\\d+)?");

    private RatingsBox() {}

    /** The ratings, in the order of the box. */
    static List<Understanding.Rating> in(List<Line> lines, Typesetting setting) {
        String text = setting.joined(lines);
        Matcher note = SCALE.matcher(text);
        String scale = note.find()
                ? "%s = %s, %s = %s".formatted(note.group(1), note.group(2), note.group(3), note.group(4))
                : null;
        List<Understanding.Rating> ratings = new ArrayList<>();
        Matcher criterion = CRITERION.matcher(text);
        boolean found = criterion.find();
        while (found) {
            String name = criterion.group();
            int start = criterion.end();
            found = criterion.find();
            Understanding.Rating rating =
                    rating(name, text.substring(start, found ? criterion.start() : text.length()), scale);
            if (rating != null) {
                ratings.add(rating);
            }
        }
        return ratings;
    }

    private static Understanding.@Nullable Rating rating(String criterion, String judgement, @Nullable String scale) {
        Matcher score = SCORE.matcher(judgement);
        if (!score.find()) {
            return null;
        }
        String label = NO_LABEL.matcher(judgement.substring(0, score.start()))
                .replaceAll("")
                .strip();
        String after = judgement.substring(score.end());
        return new Understanding.Rating(
                criterion, Amount.number(score.group()), label.isEmpty() ? labelAfter(after) : label, scale);
    }

    /** The word in brackets after the number: "1.5 (satisfactory)". */
    private static @Nullable String labelAfter(String text) {
        Matcher bracket = Pattern.compile("^\\*? ?\\(([^)=\\d]{1,60})\\)").matcher(text);
        return bracket.find() ? bracket.group(1) : null;
    }
}
