package io.followthrough.action.file;

import java.time.Instant;
import java.util.Locale;

/**
 * A file as somebody uploaded it; it never changes.
 *
 * @param number counts from 1
 * @param name what it is called
 * @param type media type, by its content
 * @param size in bytes
 * @param sha256 fingerprint of its content, 64 hexadecimal digits
 * @param uploadedBy user name
 * @param uploadedAt when
 */
public record FileVersion(
        int number, String name, String type, long size, String sha256, String uploadedBy, Instant uploadedAt) {

    private static final int KILO = 1024;

    /** Its name with its size: {@code Minutes.pdf (14 KB)}. */
    public String title() {
        long kilobytes = (size + KILO - 1) / KILO;
        String rounded =
                kilobytes < KILO ? kilobytes + " KB" : String.format(Locale.ROOT, "%.1f MB", (double) kilobytes / KILO);
        return "%s (%s)".formatted(name, rounded);
    }

    /** What people call its type. */
    public FileKind kind() {
        return FileKind.of(type);
    }
}
