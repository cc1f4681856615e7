package io.followthrough.intake.factsheet;

import io.followthrough.intake.understanding.Understanding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the evaluators say on each criterion: paragraphs that begin with its name. */
final class Assessments {

    private static final Pattern OPENING = Pattern.compile("(" + Criterion.NAME + ")(?: ?[:–-] ?(.*))?");

    private Assessments() {}

    static List<Understanding.Assessment> in(List<Line> lines, Typesetting setting) {
        List<Understanding.Assessment> assessments = new ArrayList<>();
        String criterion = null;
        List<Line> said = new ArrayList<>();
        for (Line line : lines) {
            Matcher opening = OPENING.matcher(line.text());
            if (opening.matches()) {
                add(assessments, criterion, setting.joined(said));
                criterion = opening.group(1);
                said.clear();
                String rest = opening.group(2);
                if (rest != null && !rest.isBlank()) {
                    said.add(Line.of(rest, 0, false));
                }
            } else {
                said.add(line);
            }
        }
        add(assessments, criterion, setting.joined(said));
        return assessments;
    }

    private static void add(List<Understanding.Assessment> assessments, @Nullable String criterion, String text) {
        if (criterion != null && !text.isEmpty()) {
            assessments.add(new Understanding.Assessment(criterion, text));
        }
    }
}
