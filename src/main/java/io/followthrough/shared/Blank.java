package io.followthrough.shared;

import org.jspecify.annotations.Nullable;

/** What somebody left blank is the same as what they left out. */
public final class Blank {

    private Blank() {}

    /** The text without blanks around it; missing when nothing is left. */
    public static @Nullable String asMissing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
