package io.followthrough.intake.factsheet;

/**
 * A line of the document that says something.
 *
 * @param text without white space around it and without the mark of a list
 * @param indent white space before it
 * @param gap blank lines before it
 * @param marked whether it begins with the mark of a list, such as "•"
 * @param pageEdge whether it is the first or last line of a page
 */
record Line(String text, int indent, int gap, boolean marked, boolean pageEdge) {

    private static final String MARKS = "•‣▪■●○◦§→➢✓–—-*·";

    /** Reads a line that is not blank. */
    static Line of(String raw, int gap, boolean afterLoneMark) {
        String text = raw.strip();
        int mark = markOf(text);
        String rest = text.substring(mark).strip();
        return new Line(rest, indentOf(raw), gap, mark > 0 || afterLoneMark, false);
    }

    /** Whether the line is nothing but the mark of a list, as some PDFs have it. */
    static boolean isLoneMark(String raw) {
        String text = raw.strip();
        return text.length() == 1 && (MARKS.indexOf(text.charAt(0)) >= 0 || isSymbol(text.charAt(0)));
    }

    Line atPageEdge() {
        return new Line(text, indent, gap, marked, true);
    }

    /** Whether a sentence, or an entry of an enumeration, can end here. */
    boolean ends() {
        return ".;:!?)".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    boolean beginsSmall() {
        return Character.isLowerCase(text.charAt(0));
    }

    private static int markOf(String text) {
        char first = text.charAt(0);
        boolean apart = text.length() > 1 && Character.isWhitespace(text.charAt(1));
        if (isSymbol(first) && text.length() > 1 || MARKS.indexOf(first) >= 0 && apart) {
            return 1;
        }
        return first == 'o' && apart && text.length() > 2 && Character.isUpperCase(text.charAt(2)) ? 1 : 0;
    }

    /** Symbol fonts leave characters of the private use area behind. */
    private static boolean isSymbol(char character) {
        return Character.getType(character) == Character.PRIVATE_USE;
    }

    private static int indentOf(String raw) {
        int indent = 0;
        while (indent < raw.length() && Character.isWhitespace(raw.charAt(indent))) {
            indent++;
        }
        return indent;
    }
}
