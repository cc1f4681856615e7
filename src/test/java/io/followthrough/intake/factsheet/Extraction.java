package io.followthrough.intake.factsheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Ways in which the text of one and the same document comes out of different programs. */
enum Extraction {
    WINDOWS_LINES(text -> text.replace("\n", "\r\n")),
    NO_WHITE_SPACE_AROUND_LINES(text -> eachLine(text, String::strip)),
    NO_EMPTY_LINES(text -> text.replaceAll("\n(?:[ \\t]*\n)+", "\n")),
    NEITHER(text -> NO_EMPTY_LINES.of(NO_WHITE_SPACE_AROUND_LINES.of(text))),
    INDENTED(text -> eachLine(text, line -> "    " + line)),
    BULLETS(text -> marked(text, "• ", "   → ")),
    DASHES(text -> marked(text, "- ", "  – ")),
    SYMBOLS(text -> marked(text, "\uf0b7 ", "  \uf0e0 ")),
    BULLETS_ON_LINES_OF_THEIR_OWN(text -> marked(text, "•\n", "➢\n")),
    BULLETS_FOR_RECOMMENDATIONS_ONLY(text -> marked(text, "• ", "")),
    CAPITAL_HEADINGS(text -> headings(text, heading -> heading.toUpperCase(Locale.ROOT))),
    SMALL_HEADINGS(text -> headings(text, heading -> heading.toLowerCase(Locale.ROOT))),
    KEY_FACTS_WITHIN_A_REASON(text -> {
        int facts = text.indexOf("Key Facts of the");
        return insertedAfterLine(text.substring(0, facts), "SECO partially agrees", text.substring(facts));
    }),
    KEY_FACTS_BETWEEN_RECOMMENDATIONS(text -> {
        int facts = text.indexOf("Key Facts of the");
        int second = text.indexOf("  SECO agrees");
        return text.substring(0, second) + text.substring(facts) + text.substring(second, facts);
    }),
    RATINGS_WITHIN_A_RECOMMENDATION(text -> {
        int ratings = text.indexOf("Portfolio ratings");
        int end = text.indexOf("unsatisfactory)") + "unsatisfactory)".length();
        String box = text.substring(ratings, end) + "\n";
        return insertedAfterLine(text.substring(0, ratings) + text.substring(end), "Response", "")
                .replaceFirst("(?m)^( To [^\n]*\n)", "$1" + box.replace("$", "\\$"));
    }),
    PAGE_BREAK_WITHIN_A_REASON(text -> insertedAfterLine(text, "SECO partially agrees", "\n1\n\f SECO at work\n\n")
            .replaceFirst("Factsheet", "SECO at work\n\nFactsheet")),
    PAGE_NUMBER_WITHIN_A_REASON(
            text -> insertedAfterLine(text, "SECO partially agrees", "\nPage 1 of 2\n\nFactsheet\n")),
    NARROW_LINES(text -> wrapped(text, 45)),
    WIDE_LINES(text -> wrapped(text, 160)),
    ONE_LINE_FOR_EACH_PARAGRAPH(text -> wrapped(text, 100_000)),
    ONE_LINE_FOR_EACH_PARAGRAPH_WITHOUT_MARKS(text -> NEITHER.of(wrapped(text, 100_000))),
    NARROW_BULLETS(text -> BULLETS.of(wrapped(text, 45)));

    private static final Pattern HEADING = Pattern.compile(
            "(?m)^ ?(?:General Findings|Success Factors|Identified Challenges|Assessment according.*|Selected key.*|Portfolio ratings|Key Facts of the)");
    private static final Pattern FIRST_LEVEL = Pattern.compile("(?m)^ (?=[^ \n])(?!Identified)");
    private static final Pattern SECOND_LEVEL = Pattern.compile("(?m)^ {2}(?=[^ \n])");

    private final UnaryOperator<String> change;

    Extraction(UnaryOperator<String> change) {
        this.change = change;
    }

    String of(String text) {
        return change.apply(text);
    }

    private static String eachLine(String text, UnaryOperator<String> change) {
        return Arrays.stream(text.split("\n")).map(change).collect(Collectors.joining("\n"));
    }

    /** Breaks the lines of the recommendations and answers anew. */
    private static String wrapped(String text, int width) {
        int start = text.indexOf('\n', text.indexOf("Recommendations and Response")) + 1;
        int end = text.indexOf("Key Facts of the");
        String items = Arrays.stream(text.substring(start, end).split("\n(?= {1,2}[^ \n])"))
                .map(item -> item.replaceAll("(?<=\\w-)\\s+", "").replaceAll("(?<=\\S)\\s+", " "))
                .map(item -> item.replaceAll("(.{1," + width + "}) ", "$1\n\n"))
                .collect(Collectors.joining("\n"));
        return text.substring(0, start) + items + text.substring(end);
    }

    private static String headings(String text, UnaryOperator<String> change) {
        return HEADING.matcher(text).replaceAll(found -> change.apply(found.group()));
    }

    private static String marked(String text, String first, String second) {
        String once = SECOND_LEVEL.matcher(text).replaceAll((MatchResult found) -> second);
        return FIRST_LEVEL.matcher(once).replaceAll(first);
    }

    private static String insertedAfterLine(String text, String within, String inserted) {
        int end = text.indexOf('\n', text.indexOf(within)) + 1;
        return text.substring(0, end) + inserted + text.substring(end);
    }
}
