package io.followthrough.rulebook;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that people write where they have nothing to say, compared without capitals, accents, blanks and punctuation. */
class Fillers {

    private final Set<String> bare;

    Fillers(Collection<String> words) {
        this.bare = words.stream().map(Fillers::bare).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the whole text is one of the words, or holds neither letters nor digits. */
    boolean covers(String text) {
        String without = bare(text);
        return without.isEmpty() || bare.contains(without);
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
