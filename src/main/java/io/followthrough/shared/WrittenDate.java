package io.followthrough.shared;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as people write them in plans: a period means its last day, so that "2020/10" is 31 October 2020 and "Q4 2019" is
 * 31 December 2019. What names no one period, such as "ongoing" or "n/a", is no date.
 */
public class WrittenDate {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern QUARTER = Pattern.compile("[qt]([1-4])|([1-4])[qt]");
    private static final Pattern HALF = Pattern.compile("[hs]([12])");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    /** Words that do not change which period is meant. */
    private static final Set<String> SILENT = Set.of(
            ("of the by end late calendar year until due de du del des d la le el l fin fine ende bis di da do au a al in im")
                    .split(" "));

    private static final Set<String> QUARTERS = Set.of("quarter", "quartal", "trimestre", "qtr");
    private static final Set<String> HALVES = Set.of("half", "halbjahr", "semestre", "semester");
    private static final Map<String, Integer> ORDINALS = ordinals();
    private static final Map<String, Integer> MONTHS = months();

    private WrittenDate() {}

    /** The last day of the period that is written; empty when none is, or more than one. */
    public static Optional<LocalDate> lastDay(String written) {
        List<String> words = new ArrayList<>(Arrays.asList(bare(written).split(" ")));
        words.removeIf(word -> word.isEmpty() || SILENT.contains(word));
        List<String> years =
                words.stream().filter(word -> YEAR.matcher(word).matches()).toList();
        if (years.size() != 1) {
            return Optional.empty();
        }
        boolean yearFirst = words.indexOf(years.get(0)) == 0;
        words.remove(years.get(0));
        try {
            return lastDay(Integer.parseInt(years.get(0)), words, yearFirst, written.contains("."));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> lastDay(int year, List<String> rest, boolean yearFirst, boolean dotted) {
        return switch (rest.size()) {
            case 0 -> Optional.of(LocalDate.of(year, Month.DECEMBER, 31));
            case 1 -> month(rest.get(0)).map(month -> YearMonth.of(year, month).atEndOfMonth());
            case 2 -> {
                String first = rest.get(0);
                String second = rest.get(1);
                Integer number = number(first);
                if (number != null && (QUARTERS.contains(second) || HALVES.contains(second))) {
                    int months = QUARTERS.contains(second) ? 3 : 6;
                    yield Optional.of(YearMonth.of(year, number * months).atEndOfMonth());
                }
                yield day(year, first, second, yearFirst, dotted);
            }
            default -> Optional.empty();
        };
    }

    /** The last month of the period that one word names. */
    private static Optional<Integer> month(String word) {
        var quarter = QUARTER.matcher(word);
        if (quarter.matches()) {
            return Optional.of(3 * Integer.parseInt(quarter.group(1) == null ? quarter.group(2) : quarter.group(1)));
        }
        var half = HALF.matcher(word);
        if (half.matches()) {
            return Optional.of(6 * Integer.parseInt(half.group(1)));
        }
        return NUMBER.matcher(word).matches()
                ? Optional.of(Integer.valueOf(word))
                : Optional.ofNullable(MONTHS.get(word));
    }

    /** Two numbers are a day only where their order is certain: year first, or with points. */
    private static Optional<LocalDate> day(int year, String first, String second, boolean yearFirst, boolean dotted) {
        Integer named = MONTHS.getOrDefault(first, MONTHS.get(second));
        String other = MONTHS.containsKey(first) ? second : first;
        if (named != null) {
            Integer day = number(other);
            return day == null ? Optional.empty() : Optional.of(LocalDate.of(year, named, day));
        }
        if (!NUMBER.matcher(first).matches() || !NUMBER.matcher(second).matches() || !yearFirst && !dotted) {
            return Optional.empty();
        }
        int one = Integer.parseInt(first);
        int two = Integer.parseInt(second);
        return Optional.of(yearFirst ? LocalDate.of(year, one, two) : LocalDate.of(year, two, one));
    }

    private static @Nullable Integer number(String word) {
        return NUMBER.matcher(word).matches() ? Integer.valueOf(word) : ORDINALS.get(word);
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    private static Map<String, Integer> ordinals() {
        Map<String, Integer> ordinals = new HashMap<>();
        List<String> words = List.of(
                "first 1st premier 1er erstes erste primo primer primeiro i 1o",
                "second 2nd deuxieme 2e 2eme zweites zweite secondo segundo ii 2o",
                "third 3rd troisieme 3e 3eme drittes dritte terzo tercer terceiro iii 3o",
                "fourth 4th quatrieme 4e 4eme viertes vierte quarto cuarto iv 4o");
        for (int i = 0; i < words.size(); i++) {
            for (String word : words.get(i).split(" ")) {
                ordinals.put(word, i + 1);
            }
        }
        return Map.copyOf(ordinals);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : List.of("en", "fr", "de", "it", "es", "pt")) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    months.put(bare(month.getDisplayName(style, Locale.forLanguageTag(language))), month.getValue());
                }
            }
        }
        return Map.copyOf(months);
    }
}
