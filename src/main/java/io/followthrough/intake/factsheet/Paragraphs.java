package io.followthrough.intake.factsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds where paragraphs begin when nothing marks them: at a wider gap than usual, or after a line that was left short
 * although the next word would have had room on it, or that ends with a semicolon.
 */
final class Paragraphs {

    private static final double ROOM_AFTER_SENTENCE = 0.95;
    private static final double ROOM = 0.7;

    /** No printed line is longer; where one is, each paragraph has a line of its own. */
    private static final int LONGEST_LINE = 200;

    private Paragraphs() {}

    /** Indices of the lines that begin a paragraph; the first line always does. */
    static List<Integer> starts(List<Line> lines) {
        int usual = usualGap(lines);
        List<Integer> starts = new ArrayList<>(List.of(0));
        int width = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        boolean gaps = gaps(lines);
        for (int i = 1; i < lines.size(); i++) {
            if (gaps ? lines.get(i).gap() > usual : endsBefore(lines.get(i - 1), lines.get(i), width)) {
                starts.add(i);
            }
        }
        return starts;
    }

    /** Whether some lines stand further apart than most. */
    static boolean gaps(List<Line> lines) {
        int usual = usualGap(lines);
        return lines.stream().skip(1).anyMatch(line -> line.gap() > usual);
    }

    /** The lines of each paragraph. */
    static List<List<Line>> of(List<Line> lines) {
        List<List<Line>> paragraphs = new ArrayList<>();
        if (!lines.isEmpty()) {
            List<Integer> starts = starts(lines);
            for (int i = 0; i < starts.size(); i++) {
                paragraphs.add(lines.subList(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : lines.size()));
            }
        }
        return paragraphs;
    }

    private static int usualGap(List<Line> lines) {
        Map<Integer, Integer> gaps = new HashMap<>();
        lines.stream().skip(1).forEach(line -> gaps.merge(line.gap(), 1, Integer::sum));
        return gaps.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static boolean endsBefore(Line line, Line next, int width) {
        String text = next.text();
        int space = text.indexOf(' ');
        int firstWord = space < 0 ? text.length() : space;
        return width > LONGEST_LINE
                || line.text().endsWith(";")
                || line.text().length() + 1 + firstWord <= width * (line.ends() ? ROOM_AFTER_SENTENCE : ROOM);
    }
}
