package io.followthrough.intake.factsheet;

import io.followthrough.intake.factsheet.Heading.Found;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the boxes of the side column out of the lines, wherever the extraction of the text has put them, and lets the
 * main text close over the gap.
 */
final class SideColumn {

    private final List<Line> lines;
    private final List<Line> main = new ArrayList<>();
    private final List<Line> ratings = new ArrayList<>();
    private final List<Line> facts = new ArrayList<>();

    private SideColumn(List<Line> lines) {
        this.lines = lines;
    }

    static SideColumn takenOut(List<Line> lines) {
        SideColumn column = new SideColumn(lines);
        int index = 0;
        while (index < lines.size()) {
            index = column.take(index);
        }
        return column;
    }

    private int take(int index) {
        Found found = Heading.at(lines, index);
        if (found != null && found.heading() == Heading.KEY_FACTS) {
            return take(index + found.lines(), new KeyFactsEnd(main), facts);
        }
        if (found != null && found.heading() == Heading.RATINGS) {
            return take(index + found.lines(), new RatingsEnd(), ratings);
        }
        if (Criterion.is(lines.get(index).text()) && RatingsEnd.scoreFollows(lines, index)) {
            return take(index, new RatingsEnd(), ratings);
        }
        main.add(lines.get(index));
        return index + 1;
    }

    private int take(int index, BoxEnd end, List<Line> box) {
        int next = index;
        while (next < lines.size() && !end.isBefore(lines, next)) {
            box.add(lines.get(next));
            next++;
        }
        return next;
    }

    /** The main text, from top to bottom. */
    List<Line> main() {
        return main;
    }

    /** The box of ratings; empty when there is none. */
    List<Line> ratings() {
        return ratings;
    }

    /** The box of key facts; empty when there is none. */
    List<Line> facts() {
        return facts;
    }

    /** Knows where a box ends; asked for each line in turn. */
    interface BoxEnd {

        /** Whether the line at that index is the first one after the box. */
        boolean isBefore(List<Line> lines, int index);
    }
}
