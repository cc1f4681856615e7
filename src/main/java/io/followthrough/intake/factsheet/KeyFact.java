package io.followthrough.intake.factsheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the box of key facts tells, under which words. */
enum KeyFact {
    PURPOSE("purposes?|objectives?|purposes? of the evaluation"),
    METHODOLOGY("methodology|methods?|approach|evaluation methods?"),
    SCOPE("scope|coverage|scope of the evaluation"),
    COST("costs?|budget|costs? of the evaluation");

    private final Pattern words;

    KeyFact(String words) {
        this.words = Pattern.compile("((?i:" + words + ")) ?(?::(.*))?");
    }

    /** The fact that the line names, with what it says on the same line; none when it names none. */
    static @Nullable Named named(Line line) {
        for (KeyFact fact : values()) {
            Matcher matcher = fact.words.matcher(line.text());
            if (Character.isUpperCase(line.text().charAt(0)) && matcher.matches()) {
                String rest = matcher.group(2);
                return new Named(fact, rest == null ? "" : rest.strip());
            }
        }
        return null;
    }

    /** A fact and what stands on the line of its name. */
    record Named(KeyFact fact, String rest) {}
}
