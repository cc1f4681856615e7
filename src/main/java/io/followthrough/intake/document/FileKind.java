package io.followthrough.intake.document;

import io.followthrough.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a file is, judged by its first bytes and never by its name. */
enum FileKind {
    PDF,
    /** A spreadsheet or a Word document, in a ZIP archive. */
    OFFICE,
    TEXT;

    private static final String ARCHIVE = "PK\u0003\u0004";

    private static final int HEAD = 1024;

    private static final List<Other> OTHERS = List.of(
            new Other("\u00d0\u00cf\u0011\u00e0", "an old Office document"),
            new Other("{\\rtf", "a rich text document"),
            new Other("MZ", "a program"),
            new Other("\u007fELF", "a program"),
            new Other("\u0089PNG", "a picture"),
            new Other("\u00ff\u00d8\u00ff", "a picture"),
            new Other("GIF8", "a picture"),
            new Other("\u001f\u008b", "a compressed file"));

    /** @throws Refused when the file is of a kind that cannot be read */
    static FileKind of(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return PDF;
        }
        if (head.startsWith(ARCHIVE)) {
            return OFFICE;
        }
        for (Other other : OTHERS) {
            if (head.startsWith(other.beginning)) {
                throw noFactsheet(other.name);
            }
        }
        String start = head.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            throw Document.refused(
                    "This is a web page. Copy the text that you see in the browser and paste it, or save the page as PDF.");
        }
        return TEXT;
    }

    static Refused noFactsheet(String what) {
        return Document.refused(
                "This is %s, not a factsheet as PDF or text. Save the document as PDF, or paste its text."
                        .formatted(what));
    }

    private record Other(String beginning, String name) {}
}
