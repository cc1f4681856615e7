package io.followthrough.rulebook.policy;

import java.util.Locale;
import org.apache.commons.text.similarity.CosineDistance;

/** How much alike two texts are: the cosine of their words, whatever their order, capitals and punctuation. */
class Likeness {

    private static final CosineDistance WORDS = new CosineDistance();

    private Likeness() {}

    /** 0 to 100 per cent; 0 where one text is more than twice as long as the other. */
    static long percent(String one, String other) {
        if (one.length() > 2 * other.length() || other.length() > 2 * one.length()) {
            return 0;
        }
        String left = plain(one);
        String right = plain(other);
        return left.isEmpty() || right.isEmpty() ? 0 : Math.round(100 * (1 - WORDS.apply(left, right)));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
