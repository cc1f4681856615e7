package io.followthrough.intake;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares texts as a reader does: line breaks, kinds of apostrophe and the case of letters make no difference. */
final class SameWords {

    private SameWords() {}

    static boolean in(@Nullable String one, @Nullable String other) {
        return Objects.equals(plain(one), plain(other));
    }

    private static @Nullable String plain(@Nullable String text) {
        return text == null
                ? null
                : text.replace('’', '\'').replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
