package io.followthrough.shared.sheet;

import java.util.regex.Pattern;

/**
 * Texts in cells of spreadsheets and CSV files. Whatever a spreadsheet program might take for a formula gets an
 * apostrophe in front, and loses it again when it is read back: the two undo each other for every text.
 */
public final class CellText {

    /** Such a sign begins a formula, also after white space and signs that nobody sees, and in its full-width form. */
    private static final Pattern RISKY = Pattern.compile(
            "^'*+(?:[=+\\-@\\t\\r\\n\\uff1d\\uff0b\\uff0d\\uff20]|[\\s\\p{Z}\\p{Cf}\\p{Cc}]++[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20])");

    private CellText() {}

    /** The text as it is written into a cell. */
    public static String guarded(String text) {
        return RISKY.matcher(text).find() ? "'" + text : text;
    }

    /** The text that was written into a cell as {@code cell}. */
    public static String restored(String cell) {
        return cell.startsWith("'") && RISKY.matcher(cell).find() ? cell.substring(1) : cell;
    }

    /** Without the signs that no XML document can hold, such as a form feed or half a character. */
    public static String withoutUnwritable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(CellText::writable).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean writable(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || sign >= ' ' && sign <= 0xd7ff
                || sign >= 0xe000 && sign <= 0xfffd
                || sign >= 0x10000;
    }
}
