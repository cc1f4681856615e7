package io.followthrough.intake.document;

import io.followthrough.shared.Refused;
import java.util.List;

/**
 * The text of a document. Pages end with a form feed.
 *
 * @param orders the text in each order in which it may be meant: one for plain text; for a PDF the file's own order
 *     first, then the order of the places on the page
 * @param rows the lines of its tables, where it is a spreadsheet or a Word document; empty otherwise
 */
public record Document(List<String> orders, List<List<String>> rows) {

    /** Most bytes of a file. */
    public static final int LARGEST_FILE = 10 * 1024 * 1024;

    /** Most characters of a text. */
    public static final int LONGEST_TEXT = 2_000_000;

    private static final String FIELD = "file";

    public Document {
        orders = orders.stream().map(order -> order.replace("\0", "")).toList();
    }

    Document(List<String> orders) {
        this(orders, List.of());
    }

    /** @throws Refused when the file is too large, is no text, PDF, spreadsheet or Word document, or has no text in it */
    public static Document of(byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw refused("The file is larger than 10 MB. Send the factsheet alone, or paste its text.");
        }
        return switch (FileKind.of(file)) {
            case PDF -> new Document(PdfText.of(file));
            case OFFICE -> OfficeTables.of(file);
            case TEXT -> of(PlainText.of(file));
        };
    }

    /** @throws Refused when the text is blank or too long */
    public static Document of(String text) {
        if (text.isBlank()) {
            throw refused("The document is empty. Choose another file, or paste the text.");
        }
        if (text.length() > LONGEST_TEXT) {
            throw refused(
                    "The text is longer than 2 million characters. Send the factsheet alone, not the whole report.");
        }
        return new Document(List.of(text));
    }

    /** The text as it is shown beside what was understood. */
    public String text() {
        return orders.get(0);
    }

    static Refused refused(String sentence) {
        return Refused.because(FIELD, sentence);
    }
}
