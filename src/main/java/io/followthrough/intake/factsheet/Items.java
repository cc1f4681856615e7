package io.followthrough.intake.factsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides a part of the document into its entries: at the marks of a list, at numbers that count up, or, where the
 * extraction has lost the marks, at the white space that stood with them; failing all of these, at paragraphs.
 */
final class Items {

    private static final Pattern NUMBER =
            Pattern.compile("(?:(?:(?i:recommendation) ?|R)(\\d{1,2})\\b.*+|(\\d{1,2})[.)] .*+)");

    private final List<Line> lines;
    private final Typesetting setting;
    private final boolean marked;
    private final boolean indented;
    private int counted;

    private Items(List<Line> lines, Typesetting setting) {
        this.lines = lines;
        this.setting = setting;
        this.marked = lines.stream().anyMatch(Line::marked);
        this.indented = lines.stream().anyMatch(line -> line.indent() != setting.usualIndent());
    }

    /** The entries; what stands before the first mark is an introduction and no entry. */
    static List<Item> of(List<Line> lines, Typesetting setting) {
        return of(lines, setting, text -> false);
    }

    /** The entries, where one also begins at each sentence that opens it. */
    static List<Item> of(List<Line> lines, Typesetting setting, Predicate<String> opening) {
        return lines.isEmpty() ? List.of() : new Items(lines, setting).divided(opening);
    }

    private List<Item> divided(Predicate<String> opening) {
        TreeSet<Integer> starts = new TreeSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (begins(i)) {
                starts.add(i);
            }
        }
        if (starts.isEmpty()) {
            starts.addAll(Paragraphs.starts(lines));
        }
        for (int i = 1; i < lines.size(); i++) {
            if (!starts.contains(i) && lines.get(i - 1).ends() && opening.test(sentenceAt(i))) {
                starts.add(i);
            }
        }
        return between(List.copyOf(starts));
    }

    private boolean begins(int i) {
        Line line = lines.get(i);
        Matcher number = NUMBER.matcher(line.text());
        if (number.matches()
                && (counted + 1 + "").equals(Objects.requireNonNullElse(number.group(1), number.group(2)))) {
            counted++;
            return true;
        }
        return marked ? line.marked() : indented && counted == 0 && stepsIn(i);
    }

    private boolean stepsIn(int i) {
        int indent = lines.get(i).indent();
        return indent != setting.usualIndent()
                && (i == 0
                        || indent != lines.get(i - 1).indent()
                        || lines.get(i - 1).ends());
    }

    private String sentenceAt(int i) {
        return setting.joined(lines.subList(i, Math.min(i + 2, lines.size())));
    }

    private List<Item> between(List<Integer> starts) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            List<Line> own = lines.subList(starts.get(i), end);
            items.add(new Item(
                    setting.joined(own), own.get(0).indent(), own.get(0).marked()));
        }
        return items;
    }

    /**
     * An entry.
     *
     * @param text as running text
     * @param indent white space before its first line
     * @param marked whether it begins with the mark of a list
     */
    record Item(String text, int indent, boolean marked) {

        /** Whether both begin in the same way. */
        boolean looksLike(Item other) {
            return indent == other.indent && marked == other.marked;
        }

        /** This entry, going on with the text of the next. */
        Item and(Item next) {
            return new Item(text + " " + next.text, indent, marked);
        }
    }
}
