package io.followthrough.intake.factsheet;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Proposes a short name: the institution, the year in which the evaluation ended, and its subject: {@code SECO-2019-SME}. */
final class ProposedReference {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2}[\\p{Lu}\\p{N}]*");
    private static final Set<String> INSIGNIFICANT = Set.of(
            "EVALUATION",
            "INDEPENDENT",
            "EXTERNAL",
            "INTERNAL",
            "FINAL",
            "REVIEW",
            "REPORT",
            "SUPPORT",
            "ACTIVITIES",
            "PROGRAMME",
            "PROGRAM",
            "PROJECT",
            "PROJECTS",
            "WITH",
            "FROM",
            "INTO",
            "THEIR",
            "THIS",
            "THAT");
    private static final int SHORTEST_WORD = 4;
    private static final int LONGEST_PART = 20;

    private ProposedReference() {}

    /** The reference; missing when neither institution nor subject is known. */
    static @Nullable String of(
            @Nullable String institution, @Nullable Integer year, @Nullable String subtitle, @Nullable String title) {
        String who = institution == null ? null : acronym(institution);
        String subject = subject(Objects.requireNonNullElse(who, ""), subtitle, title);
        if (who == null && subject == null) {
            return null;
        }
        return Stream.of(who, year == null ? null : year.toString(), subject)
                .filter(Objects::nonNull)
                .reduce((left, right) -> left + "-" + right)
                .orElse(null);
    }

    /** "SECO" for SECO, "WFP" for World Food Programme. */
    private static @Nullable String acronym(String institution) {
        List<String> words = words(institution).toList();
        for (String word : words) {
            if (ACRONYM.matcher(word).matches()) {
                return code(word);
            }
        }
        String initials = words.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)) && !word.equalsIgnoreCase("the"))
                .map(word -> word.substring(0, 1))
                .reduce("", String::concat);
        return code(initials.length() > 1 || words.isEmpty() ? initials : words.get(words.size() - 1));
    }

    private static @Nullable String subject(String institution, @Nullable String subtitle, @Nullable String title) {
        Predicate<String> isAcronym = word -> ACRONYM.matcher(word).matches();
        Predicate<String> isSignificant = word -> word.length() >= SHORTEST_WORD
                && !INSIGNIFICANT.contains(Objects.requireNonNullElse(code(word), ""))
                && word.chars().noneMatch(Character::isDigit);
        return Stream.of(isAcronym, isSignificant)
                .flatMap(wanted -> Stream.of(subtitle, title)
                        .filter(Objects::nonNull)
                        .flatMap(ProposedReference::words)
                        .filter(wanted))
                .map(ProposedReference::code)
                .filter(Objects::nonNull)
                .filter(code -> !code.equals(institution))
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }

    private static @Nullable String code(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "");
        return plain.isEmpty() ? null : plain.substring(0, Math.min(plain.length(), LONGEST_PART));
    }
}
