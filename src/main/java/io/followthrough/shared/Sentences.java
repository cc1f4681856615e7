package io.followthrough.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Says in a language what is written in English where it belongs: the names in process models, and refusals beside the
 * condition that they explain. A sentence is found by its English words, whatever stands in its blanks, such as
 * {@code "There is no unit {0}."}; what is not found stays English.
 */
@Component
public class Sentences {

    private static final List<String> BUNDLES = List.of("messages/models", "messages/refusals");
    private static final Control ENGLISH_OTHERWISE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private static final Pattern BLANK = Pattern.compile("\\{(\\d)}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Longer ones hold a text that somebody wrote, which no pattern should have to search. */
    private static final int LONGEST = 4000;

    private record Where(String bundle, String key) {

        String in(Locale locale) {
            return ResourceBundle.getBundle(bundle, locale, ENGLISH_OTHERWISE).getString(key);
        }
    }

    /** A sentence with blanks: what stands before the first and after the last tells most of them apart at once. */
    private record WithBlanks(
            Where where, Pattern pattern, List<String> blanks, String begins, String ends, int letters) {

        Optional<Map<String, String>> facts(String sentence) {
            if (sentence.startsWith(begins) && sentence.endsWith(ends)) {
                Matcher found = pattern.matcher(sentence);
                if (found.matches()) {
                    Map<String, String> facts = new HashMap<>();
                    for (int i = 0; i < blanks.size(); i++) {
                        facts.put(blanks.get(i), found.group(i + 1));
                    }
                    return Optional.of(facts);
                }
            }
            return Optional.empty();
        }
    }

    private final Map<String, Where> whole = new HashMap<>();
    private final List<WithBlanks> withBlanks = new ArrayList<>();

    Sentences() {
        for (String bundle : BUNDLES) {
            ResourceBundle english = ResourceBundle.getBundle(bundle, Locale.ROOT, ENGLISH_OTHERWISE);
            for (String key : Collections.list(english.getKeys())) {
                add(new Where(bundle, key), english.getString(key));
            }
        }
        withBlanks.sort(Comparator.comparing(WithBlanks::letters).reversed());
    }

    private void add(Where where, String english) {
        List<String> blanks =
                BLANK.matcher(english).results().map(MatchResult::group).toList();
        if (blanks.isEmpty()) {
            whole.put(english, where);
            return;
        }
        String[] parts = BLANK.split(english, -1);
        StringBuilder pattern = new StringBuilder(Pattern.quote(parts[0]));
        int letters = parts[0].length();
        for (int i = 1; i < parts.length; i++) {
            pattern.append("(.*?)").append(Pattern.quote(parts[i]));
            letters += parts[i].length();
        }
        withBlanks.add(new WithBlanks(
                where,
                Pattern.compile(pattern.toString(), Pattern.DOTALL),
                blanks,
                parts[0],
                parts[parts.length - 1],
                letters));
    }

    /** The same in that language; the sentence itself where it is not known. */
    public String in(String english, Locale locale) {
        if (locale.getLanguage().equals(Language.EN.code()) || english.length() > LONGEST) {
            return english;
        }
        Where known = whole.get(english);
        return known != null
                ? known.in(locale)
                : withBlanks.stream()
                        .flatMap(sentence ->
                                sentence
                                        .facts(english)
                                        .map(facts -> filled(sentence.where.in(locale), facts, locale))
                                        .stream())
                        .findFirst()
                        .orElse(english);
    }

    /** The same refusal, in that language. */
    public Refused in(Refused refused, Locale locale) {
        return new Refused(in(refused.problems(), locale));
    }

    List<Refused.Problem> in(List<Refused.Problem> problems, Locale locale) {
        return problems.stream()
                .map(problem -> new Refused.Problem(problem.field(), in(problem.message(), locale)))
                .toList();
    }

    /** Whether that is known, with or without blanks. */
    public boolean know(String english) {
        return whole.containsKey(english)
                || withBlanks.stream()
                        .anyMatch(sentence -> sentence.facts(english).isPresent());
    }

    private String filled(String sentence, Map<String, String> facts, Locale locale) {
        return BLANK.matcher(sentence)
                .replaceAll(found -> Matcher.quoteReplacement(fact(facts.getOrDefault(found.group(), ""), locale)));
    }

    /** A blank may hold a date, or words or another sentence that are known themselves. */
    private String fact(String value, Locale locale) {
        return DATE.matcher(value).matches()
                ? LocalDate.parse(value)
                        .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(locale))
                : value.endsWith(".") || whole.containsKey(value) ? in(value, locale) : value;
    }
}
