package io.followthrough.intake.document;

import io.followthrough.shared.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text in UTF-8 or UTF-16, told apart by the byte order mark, or in Windows-1252 where it is none of these. */
final class PlainText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final int ONE_IN = 50;

    private PlainText() {}

    /** @throws Refused when the bytes are no text */
    static String of(byte[] file) {
        String text = decoded(file);
        if (text.indexOf('\0') >= 0 || controls(text) > text.length() / ONE_IN) {
            throw Document.refused(
                    "The file holds bytes that are no text. Save the document as PDF, or as text in UTF-8.");
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static String decoded(byte[] file) {
        if (file.length >= 2 && (begins(file, 0xFE, 0xFF) || begins(file, 0xFF, 0xFE))) {
            return new String(file, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(file, WINDOWS);
        }
    }

    private static boolean begins(byte[] file, int first, int second) {
        return (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }

    private static long controls(String text) {
        return text.chars()
                .filter(c -> (Character.isISOControl(c) && !Character.isWhitespace(c)) || c == '\ufffd')
                .count();
    }
}
