package io.followthrough.rulebook.policy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that people write where they have nothing to say, compared without capitals, accents, blanks and punctuation. */
record Fillers(Set<String> bare) {

    Fillers(Collection<String> words) {
        this(words.stream().map(Fillers::bare).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether the whole text is one of the words, or holds neither letters nor digits. */
    boolean covers(String text) {
        String without = bare(text);
        return without.isEmpty() || bare.contains(without);
    }

    /** Whether one of the words stands in the text, as a word of its own. */
    boolean foundIn(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+")).map(Fillers::bare).anyMatch(bare::contains);
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
