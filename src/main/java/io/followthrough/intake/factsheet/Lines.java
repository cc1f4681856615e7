package io.followthrough.intake.factsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The lines of a document, without page furniture: page numbers, running heads, addresses of web pages. */
final class Lines {

    private static final Pattern FURNITURE = Pattern.compile(
            "(?i:fact ?sheets?|page \\d{1,3}(?: (?:of|/) \\d{1,3})?|\\d{1,3} ?/ ?\\d{1,3}|- ?\\d{1,3} ?-)");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+|\\S+@\\S+\\.\\w+");
    private static final Pattern REST_OF_ADDRESS = Pattern.compile("/\\S*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private static final char NO_BREAK_SPACE = '\u00a0';

    private final List<Line> kept = new ArrayList<>();
    private final Map<String, Integer> edges = new HashMap<>();
    private int pageStart;
    private int gap;
    private boolean loneMark;

    private Lines() {}

    /** The lines of a text whose pages end with a form feed. */
    static List<Line> of(String text) {
        Lines lines = new Lines();
        for (String page : text.split("\f")) {
            page.lines().map(line -> line.replace(NO_BREAK_SPACE, ' ')).forEach(lines::add);
            lines.endPage();
        }
        return lines.withoutFurniture();
    }

    private void add(String raw) {
        if (raw.isBlank()) {
            gap++;
        } else if (Line.isLoneMark(raw)) {
            loneMark = true;
        } else {
            kept.add(Line.of(raw, gap, loneMark));
            gap = 0;
            loneMark = false;
        }
    }

    private void endPage() {
        if (kept.size() > pageStart) {
            edge(pageStart);
            if (kept.size() - 1 > pageStart) {
                edge(kept.size() - 1);
            }
        }
        pageStart = kept.size();
    }

    private void edge(int index) {
        kept.set(index, kept.get(index).atPageEdge());
        edges.merge(kept.get(index).text(), 1, Integer::sum);
    }

    private List<Line> withoutFurniture() {
        List<Line> lines = new ArrayList<>();
        boolean inAddress = false;
        for (Line line : kept) {
            inAddress = ADDRESS.matcher(line.text()).matches()
                    || (inAddress && REST_OF_ADDRESS.matcher(line.text()).matches());
            if (!inAddress && !isFurniture(line, lines)) {
                lines.add(line);
            }
        }
        return lines;
    }

    private boolean isFurniture(Line line, List<Line> before) {
        if (FURNITURE.matcher(line.text()).matches()) {
            return true;
        }
        if (line.pageEdge() && edges.getOrDefault(line.text(), 0) > 1) {
            return true;
        }
        return NUMBER.matcher(line.text()).matches()
                && (line.pageEdge()
                        || before.isEmpty()
                        || before.get(before.size() - 1).ends());
    }
}
