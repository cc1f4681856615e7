package io.followthrough.action.file;

import java.util.Locale;

/** What people call a media type; its words stand in the messages under {@code file.kind}. */
public enum FileKind {
    PDF,
    TEXT_DOCUMENT,
    SPREADSHEET,
    PRESENTATION,
    IMAGE,
    PLAIN_TEXT,
    /** Everything else. */
    OTHER;

    /** The kind of a media type such as {@code application/pdf}. */
    public static FileKind of(String type) {
        String name = type.toLowerCase(Locale.ROOT);
        if (name.equals("application/pdf")) {
            return PDF;
        }
        if (name.endsWith("wordprocessingml.document") || name.endsWith("opendocument.text")) {
            return TEXT_DOCUMENT;
        }
        if (name.endsWith("spreadsheetml.sheet") || name.endsWith("opendocument.spreadsheet")) {
            return SPREADSHEET;
        }
        if (name.endsWith("presentationml.presentation") || name.endsWith("opendocument.presentation")) {
            return PRESENTATION;
        }
        if (name.startsWith("image/")) {
            return IMAGE;
        }
        return name.equals("text/plain") ? PLAIN_TEXT : OTHER;
    }
}
