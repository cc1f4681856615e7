package io.followthrough.intake.factsheet;

import io.followthrough.intake.understanding.Understanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Countries as a sentence lists them: "projects in Bolivia, Colombia*, Peru (*1 case study)".
 *
 * @param countries in the order of the list; case studies are those with an asterisk that a note explains
 * @param announced how many case studies the note counts; missing without a note
 */
record CountryList(
        List<Understanding.Country> countries, @Nullable Integer announced) {

    private static final Pattern LIST = Pattern.compile(
            "\\b(?:(?:projects?|program(?:me)?s?|interventions?|activities|work|missions?) (?:\\p{Ll}+ )?(?:in|to)|[Cc]ountries:) (?:the following countries:? )?(\\p{Lu}[^.;]{1,2000})");
    private static final Pattern NOTE = Pattern.compile("\\(?\\* ?=? ?(\\d{1,2})? ?case stud(?:y|ies)\\)?.*");
    private static final Pattern SEPARATOR = Pattern.compile(", (?:and )?| and (?=\\p{Lu})");
    private static final Set<String> WITH_AND =
            Set.of("Bosnia", "Trinidad", "Antigua", "Sao Tome", "São Tomé", "Saint Vincent", "Saint Kitts");

    static CountryList in(String scope) {
        Matcher list = LIST.matcher(scope);
        if (!list.find()) {
            return new CountryList(List.of(), null);
        }
        Matcher note = NOTE.matcher(scope);
        boolean explained = note.find(list.start());
        String named =
                explained && note.start() < list.end() ? scope.substring(list.start(1), note.start()) : list.group(1);
        List<Understanding.Country> countries = new ArrayList<>();
        for (String name : names(named.strip())) {
            boolean starred = name.endsWith("*");
            String plain = name.replaceAll("\\*+$", "").strip();
            if (!plain.isEmpty()) {
                countries.add(new Understanding.Country(plain, starred && explained));
            }
        }
        String count = explained ? note.group(1) : null;
        return new CountryList(countries, count == null ? null : Integer.valueOf(count));
    }

    private static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(list);
        int start = 0;
        while (separator.find()) {
            String name = list.substring(start, separator.start());
            if (!separator.group().startsWith(" and") || !WITH_AND.contains(name)) {
                names.add(name);
                start = separator.end();
            }
        }
        names.add(list.substring(start));
        return names;
    }

    /** How many of them are case studies. */
    long caseStudies() {
        return countries.stream().filter(Understanding.Country::caseStudy).count();
    }
}
