package io.followthrough.intake.factsheet;

import io.followthrough.people.Unit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks through a document for the names of institutions and units. */
final class Names {

    private static final Pattern ACRONYM = Pattern.compile("\\b\\p{Lu}{3,8}\\b");
    private static final int OFTEN = 3;

    private final String text;

    Names(List<Line> lines, Typesetting setting) {
        text = setting.joined(lines);
    }

    /** The acronym that is named most, for want of a better sign; missing when none is named often. */
    @Nullable
    String institution() {
        Map<String, Integer> named = new HashMap<>();
        Matcher acronym = ACRONYM.matcher(text);
        while (acronym.find()) {
            named.merge(acronym.group(), 1, Integer::sum);
        }
        return named.entrySet().stream()
                .filter(entry -> entry.getValue() >= OFTEN)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Code of the unit whose name is written in the document; the first one where there are several. */
    @Nullable
    String unit(List<Unit> units) {
        return units.stream()
                .filter(unit -> place(unit) >= 0)
                .min(Comparator.comparingInt(this::place))
                .map(unit -> unit.code().value())
                .orElse(null);
    }

    private int place(Unit unit) {
        Matcher name = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(unit.name()) + "(?![\\p{L}\\p{N}])")
                .matcher(text);
        return name.find() ? name.start() : -1;
    }
}
