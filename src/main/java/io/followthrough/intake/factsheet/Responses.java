package io.followthrough.intake.factsheet;

import io.followthrough.intake.factsheet.Items.Item;
import io.followthrough.intake.understanding.Understanding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recommendations, each followed by management's answer to it. */
final class Responses {

    private static final Pattern NUMBERED = Pattern.compile(
            "(?:(?i:recommendation) ?|R)?(\\d{1,2}(?:\\.\\d{1,2}){0,2})(?: ?[.):–-] ?| )(?<text>\\D.*)");

    private final List<Understanding.Recommendation> read = new ArrayList<>();
    private final Map<String, Integer> speakers = new HashMap<>();
    private @Nullable Item recommendation;
    private @Nullable Item answer;

    private Responses() {}

    /** Reads the part of the document that holds them. */
    static Responses in(List<Line> lines, Typesetting setting) {
        Responses responses = new Responses();
        for (Item item : Items.of(lines, setting, text -> Answer.in(text) != null)) {
            int inside = Answer.in(item.text()) == null ? Answer.within(item.text()) : -1;
            if (inside < 0) {
                responses.add(item);
            } else {
                responses.add(new Item(item.text().substring(0, inside).strip(), item.indent(), item.marked()));
                responses.add(new Item(item.text().substring(inside), item.indent(), item.marked()));
            }
        }
        responses.complete();
        return responses;
    }

    /** What was read, in the order of the document. */
    List<Understanding.Recommendation> recommendations() {
        return read;
    }

    /** Whoever answers most often; missing when nobody is named. */
    @Nullable
    String institution() {
        return speakers.isEmpty()
                ? null
                : Collections.max(speakers.entrySet(), Map.Entry.comparingByValue())
                        .getKey();
    }

    private void add(Item item) {
        boolean answers = Answer.in(item.text()) != null;
        if (answer != null && (answers || goesOn(answer, item))) {
            answer = answer.and(item);
        } else if (answers) {
            answer = item;
        } else {
            complete();
            recommendation = item;
        }
    }

    /** An entry that looks like the answer before it, and not like a recommendation, belongs to that answer. */
    private boolean goesOn(Item given, Item item) {
        char last = given.text().charAt(given.text().length() - 1);
        return item.looksLike(given) && (recommendation == null || !item.looksLike(recommendation))
                || Character.isLowerCase(item.text().charAt(0))
                || last == ':'
                || last == ',';
    }

    private void complete() {
        if (recommendation == null && answer == null) {
            return;
        }
        Answer given = answer == null ? null : Answer.in(answer.text());
        if (given != null && given.who() != null) {
            speakers.merge(given.who(), 1, Integer::sum);
        }
        String text = recommendation == null ? "" : recommendation.text();
        Matcher numbered = NUMBERED.matcher(text);
        boolean hasNumber = numbered.matches();
        read.add(new Understanding.Recommendation(
                hasNumber ? numbered.group(1) : String.valueOf(read.size() + 1),
                hasNumber ? numbered.group("text") : text,
                given == null ? null : given.position(),
                given == null ? null : given.reason(),
                null,
                null,
                List.of()));
        recommendation = null;
        answer = null;
    }
}
