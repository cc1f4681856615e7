package io.followthrough.intake.factsheet;

import java.util.List;
import java.util.regex.Pattern;

/** A box of ratings holds criteria, each with a short judgement and a score, and a note on the scale; what is nothing of these ends it. */
final class RatingsEnd implements SideColumn.BoxEnd {

    private static final Pattern SCORE =
            Pattern.compile("(?i:(?:average )?(?:score|rating)s?\\b.{0,40}|\\d(?:[.,]\\d{1,2})?\\*{0,2})");
    private static final Pattern RATED = Pattern.compile(Criterion.NAME + ".{0,60}\\d.{0,20}");
    private static final Pattern LABEL =
            Pattern.compile("(?i:[^.]{0,20}\\b(?:un)?(?:satisfactory|successful|good|poor|fair).{0,40})");
    private static final Pattern NOTE =
            Pattern.compile("(?i:\\*.{0,80}|\\(? ?1 ?=.{0,120}|.{0,40}\\b(?:rating )?scale\\b.{0,120})");
    private static final int SHORT = 60;

    private boolean afterCriterion;
    private boolean inNote;
    private int open;

    @Override
    public boolean isBefore(List<Line> lines, int index) {
        String text = lines.get(index).text();
        if (inNote) {
            boolean goesOn = text.length() <= SHORT && (open > 0 || text.startsWith("("));
            return !goesOn || !note(text);
        }
        boolean mayBeLabel = afterCriterion && text.length() <= SHORT;
        afterCriterion = Criterion.is(text);
        if (NOTE.matcher(text).matches()) {
            return !note(text);
        }
        if (afterCriterion
                || SCORE.matcher(text).matches()
                || RATED.matcher(text).matches()) {
            return false;
        }
        return !mayBeLabel && !(text.length() <= SHORT && LABEL.matcher(text).matches());
    }

    /** Reads a line of the note, which ends with the bracket that it opened. */
    private boolean note(String text) {
        inNote = true;
        for (char character : text.toCharArray()) {
            open += character == '(' ? 1 : character == ')' ? -1 : 0;
        }
        return true;
    }

    /** Whether a score stands within the three lines after a criterion. */
    static boolean scoreFollows(List<Line> lines, int criterion) {
        for (int i = criterion + 1; i <= criterion + 3 && i < lines.size(); i++) {
            if (SCORE.matcher(lines.get(i).text()).matches()) {
                return true;
            }
        }
        return false;
    }
}
