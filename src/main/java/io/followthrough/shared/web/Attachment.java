package io.followthrough.shared.web;

import org.springframework.http.ContentDisposition;

/** A file that people take away, rather than look at in their browser. */
public final class Attachment {

    private Attachment() {}

    /**
     * The header {@code Content-Disposition} of such a file.
     *
     * @param file its name, of letters that any program knows
     */
    public static String named(String file) {
        return ContentDisposition.attachment().filename(file).build().toString();
    }
}
