package io.followthrough.intake.understanding;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What arrives from documents, forms and scripts, without what no text should hold. */
final class Cleaned {

    private Cleaned() {}

    /** The text without control characters and without white space around it; nothing when that leaves nothing. */
    static @Nullable String text(@Nullable String given) {
        if (given == null) {
            return null;
        }
        StringBuilder kept = new StringBuilder(given.length());
        given.codePoints()
                .map(c -> c == '\t' ? ' ' : c)
                .filter(Cleaned::printable)
                .forEach(kept::appendCodePoint);
        String text = kept.toString().strip();
        return text.isEmpty() ? null : text;
    }

    /** The text on a single line. */
    static @Nullable String line(@Nullable String given) {
        String text = text(given);
        return text == null ? null : text.replaceAll("\\s+", " ");
    }

    /** The entries that are there. */
    static <T> List<T> list(@Nullable List<T> given) {
        return given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).toList();
    }

    /** The texts that say something, each on a single line. */
    static List<String> texts(@Nullable List<String> given) {
        return list(given).stream().map(Cleaned::line).filter(Objects::nonNull).toList();
    }

    private static boolean printable(int character) {
        int type = Character.getType(character);
        return character == '\n' || (type != Character.CONTROL && type != Character.SURROGATE);
    }
}
