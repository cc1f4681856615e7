package io.followthrough.intake.factsheet;

import java.util.List;

/**
 * A box of key facts ends at a heading of the main text. Where the text of the document runs on without one, it ends
 * where a line goes on with the sentence that the box interrupted, begins another entry of its list, or is far wider
 * than the box; after the cost, which is a single line, nothing narrow is missed.
 */
final class KeyFactsEnd implements SideColumn.BoxEnd {

    private static final int WIDE = 60;
    private static final double FAR = 1.4;
    private static final int ENOUGH_LINES = 5;

    private final boolean interrupts;
    private KeyFact fact = KeyFact.PURPOSE;
    private boolean costRead;
    private int widest;
    private int read;

    KeyFactsEnd(List<Line> before) {
        interrupts = !before.isEmpty() && !before.get(before.size() - 1).ends();
    }

    @Override
    public boolean isBefore(List<Line> lines, int index) {
        Line line = lines.get(index);
        KeyFact.Named named = KeyFact.named(line);
        if (named != null) {
            fact = named.fact();
            costRead = fact == KeyFact.COST && Amount.in(named.rest()) != null;
            read++;
            return false;
        }
        if (Heading.at(lines, index) != null || mainTextGoesOn(lines, index)) {
            return true;
        }
        costRead |= fact == KeyFact.COST && Amount.in(line.text()) != null;
        widest = Math.max(widest, line.text().length());
        read++;
        return false;
    }

    private boolean mainTextGoesOn(List<Line> lines, int index) {
        Line line = lines.get(index);
        boolean complete = index == 0 || lines.get(index - 1).ends();
        if (costRead) {
            return (interrupts && !line.text().startsWith("("))
                    || beginsEntry(line)
                    || line.text().length() >= WIDE;
        }
        boolean afterScope = fact == KeyFact.SCOPE && complete;
        return (afterScope && beginsEntry(line))
                || (interrupts && complete && read > 0 && line.beginsSmall())
                || (widest <= WIDE && read >= ENOUGH_LINES && line.text().length() > Math.max(WIDE, widest * FAR));
    }

    private static boolean beginsEntry(Line line) {
        return line.marked() || line.indent() > 0;
    }
}
