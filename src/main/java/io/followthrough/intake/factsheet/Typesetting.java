package io.followthrough.intake.factsheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a document is set: its usual indentation, and the words by which a hyphen at the end of a line is judged. */
final class Typesetting {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern SUSPENDED = Pattern.compile("(?:and|or|und|oder|et|ou) .*+", Pattern.DOTALL);
    private static final char SOFT_HYPHEN = '\u00ad';

    private final Set<String> words = new HashSet<>();
    private final int usualIndent;

    Typesetting(List<Line> lines) {
        for (Line line : lines) {
            Matcher word = WORD.matcher(line.text());
            while (word.find()) {
                words.add(word.group().toLowerCase(Locale.ROOT));
            }
        }
        usualIndent = usualIndent(lines);
    }

    private static int usualIndent(List<Line> lines) {
        Map<Integer, Integer> indents = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i - 1).ends()) {
                indents.merge(lines.get(i).indent(), 1, Integer::sum);
            }
        }
        int least = lines.stream().mapToInt(Line::indent).min().orElse(0);
        return indents.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(least);
    }

    /** White space before lines that go on with what the line before them began. */
    int usualIndent() {
        return usualIndent;
    }

    /** The lines as running text, with the document's own characters and single spaces. */
    String joined(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            append(text, line.text());
        }
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    private void append(StringBuilder text, String next) {
        int last = text.length() - 1;
        if (last < 0) {
            text.append(next);
        } else if (text.charAt(last) == SOFT_HYPHEN) {
            text.deleteCharAt(last).append(next);
        } else if (isHyphen(text.charAt(last)) && last > 0 && !Character.isWhitespace(text.charAt(last - 1))) {
            if (SUSPENDED.matcher(next).matches()) {
                text.append(' ');
            } else if (divides(text, next)) {
                text.deleteCharAt(last);
            }
            text.append(next);
        } else {
            text.append(' ').append(next);
        }
    }

    /** A hyphen only divides a word when the document writes that word elsewhere without one. */
    private boolean divides(StringBuilder text, String next) {
        int start = text.length() - 1;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        Matcher rest = WORD.matcher(next);
        return rest.lookingAt()
                && words.contains((text.substring(start, text.length() - 1) + rest.group()).toLowerCase(Locale.ROOT));
    }

    private static boolean isHyphen(char character) {
        return character == '-' || character == '\u2010';
    }
}
