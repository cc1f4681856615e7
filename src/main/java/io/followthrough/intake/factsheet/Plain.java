package io.followthrough.intake.factsheet;

import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared with a vocabulary. */
final class Plain {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern NUMBERING = Pattern.compile("^\\d{1,2}[.)]?\\d{0,2} ");

    private Plain() {}

    /** In small letters, without numbering and closing colon, with single spaces. */
    static String of(String text) {
        String spaced = SPACE.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        String unnumbered = NUMBERING.matcher(spaced).replaceFirst("");
        return unnumbered.endsWith(":")
                ? unnumbered.substring(0, unnumbered.length() - 1).strip()
                : unnumbered;
    }
}
