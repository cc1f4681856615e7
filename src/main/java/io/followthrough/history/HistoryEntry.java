package io.followthrough.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, as it is written; never changed.
 *
 * @param number position in the order of writing, from 1, without a gap
 * @param happenedAt when, to the microsecond
 * @param person user name of who did it; {@code system} when nobody did
 * @param onBehalfOf user name of the person for whom that was done; missing when people act for themselves
 * @param reference to what it happened
 * @param event what happened: the name of the domain event, such as {@code ResponsePublished}
 * @param details the event's facts, as a JSON object of texts
 * @param changes what each changed field held and holds, as a JSON object
 * @param hash seal of this entry and of all before it
 */
record HistoryEntry(
        long number,
        Instant happenedAt,
        String person,
        @Nullable String onBehalfOf,
        String reference,
        String event,
        String details,
        String changes,
        String hash) {

    /** What the first entry is chained to. */
    static final String BEGINNING = "0".repeat(64);

    /**
     * The seal that belongs on this entry: the SHA-256, in hexadecimal digits, of the previous entry's hash and of all
     * columns, each with its length in front so that no text can be moved from one to the next.
     */
    String sealAfter(String previous) {
        StringBuilder text = new StringBuilder();
        for (Object value :
                Arrays.asList(previous, number, happenedAt, person, onBehalfOf, reference, event, details, changes)) {
            String column = value == null ? null : value.toString();
            text.append(column == null ? "-" : column.length() + ":" + column).append('\n');
        }
        return fingerprint(text.toString());
    }

    static String fingerprint(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    HistoryEntry sealed(String previous) {
        return new HistoryEntry(
                number, happenedAt, person, onBehalfOf, reference, event, details, changes, sealAfter(previous));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256.", missing);
        }
    }
}
