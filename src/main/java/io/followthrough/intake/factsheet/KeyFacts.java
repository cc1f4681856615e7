package io.followthrough.intake.factsheet;

import io.followthrough.intake.factsheet.Items.Item;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The box of key facts: purpose, methodology, scope and cost. */
final class KeyFacts {

    private static final Pattern PROGRAMMES =
            Pattern.compile("\\b(\\d{1,4}) (?:\\p{Ll}+ )?(?:program(?:me)?s|projects|interventions)\\b");

    private final Map<KeyFact, List<Line>> facts = new EnumMap<>(KeyFact.class);
    private final Typesetting setting;

    KeyFacts(List<Line> lines, Typesetting setting) {
        this.setting = setting;
        List<Line> current = new ArrayList<>();
        for (Line line : lines) {
            KeyFact.Named named = KeyFact.named(line);
            if (named == null) {
                current.add(line);
            } else {
                current = facts.computeIfAbsent(named.fact(), fact -> new ArrayList<>());
                if (!named.rest().isEmpty()) {
                    current.add(Line.of(named.rest(), 0, false));
                }
            }
        }
    }

    /** Whether the box tells anything. */
    boolean found() {
        return !facts.isEmpty();
    }

    /** What the evaluation was for, one by one and without their numbers. */
    List<String> purposes() {
        List<Line> lines = lines(KeyFact.PURPOSE);
        boolean listed = lines.stream()
                .anyMatch(line -> line.marked() || NUMBERED.matcher(line.text()).find());
        List<String> purposes =
                listed ? Items.of(lines, setting).stream().map(Item::text).toList() : List.of(setting.joined(lines));
        return purposes.stream()
                .map(purpose -> NUMBERED.matcher(purpose).replaceFirst(""))
                .filter(purpose -> !purpose.isBlank())
                .toList();
    }

    private static final Pattern NUMBERED = Pattern.compile("^\\d{1,2}[.)] ");

    @Nullable
    String methodology() {
        String text = text(KeyFact.METHODOLOGY);
        return text.isEmpty() ? null : text;
    }

    /** How many programmes or projects were evaluated. */
    @Nullable
    Integer programmes() {
        Matcher found = PROGRAMMES.matcher(text(KeyFact.SCOPE));
        return found.find() ? Integer.valueOf(found.group(1)) : null;
    }

    /** What went into them. */
    @Nullable
    Amount contribution() {
        return Amount.in(text(KeyFact.SCOPE));
    }

    /** What the evaluation cost. */
    @Nullable
    Amount cost() {
        return Amount.in(text(KeyFact.COST));
    }

    /** Where the evaluated programmes work. */
    CountryList countries() {
        return CountryList.in(text(KeyFact.SCOPE));
    }

    /** The scope, as running text. */
    String scope() {
        return text(KeyFact.SCOPE);
    }

    private String text(KeyFact fact) {
        return setting.joined(lines(fact));
    }

    private List<Line> lines(KeyFact fact) {
        return facts.getOrDefault(fact, List.of());
    }
}
