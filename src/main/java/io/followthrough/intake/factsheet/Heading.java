package io.followthrough.intake.factsheet;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Headings of the layout, in the words that such documents use for them. */
enum Heading {
    FINDINGS("(?:general |main |key |overall )?(?:findings|conclusions)(?: and conclusions)?"),
    SUCCESS_FACTORS("(?:key |main )?(?:success factors|factors of success)"),
    CHALLENGES("(?:identified |main |key )?(?:challenges|weaknesses)"),
    ASSESSMENT("(?:evaluation )?assessments?(?: (?:according to|against|by|along|of) " + Heading.CRITERIA + ")?"),
    RECOMMENDATIONS(
            "(?:selected )?(?:key |main )?recommendations?(?: of the evaluat(?:ion|ors))?(?: (?:and|&) .{0,40}responses?)?"),
    RATINGS("(?:portfolio |overall )?ratings?(?: (?:according to|against|by) " + Heading.CRITERIA + ")?"),
    KEY_FACTS("key (?:facts|data)(?: and figures)?(?: (?:of|on|about) the evaluation)?");

    private static final String CRITERIA = "(?:the )?(?:oecd[ /-]?)?(?:dac )?(?:evaluation )?criteria";

    /** Most lines over which a heading runs, and most characters of such a line. */
    private static final int MOST_LINES = 3;

    private static final int LONGEST = 80;

    private final Pattern words;

    Heading(String words) {
        this.words = Pattern.compile(words);
    }

    /** Whether the heading opens a box of the side column. */
    boolean side() {
        return switch (this) {
            case RATINGS, KEY_FACTS -> true;
            case FINDINGS, SUCCESS_FACTORS, CHALLENGES, ASSESSMENT, RECOMMENDATIONS -> false;
        };
    }

    /** The heading that begins at that line, over as many lines as it takes; none when it is text. */
    static @Nullable Found at(List<Line> lines, int index) {
        if (index > 0 && lines.get(index).beginsSmall() && !lines.get(index - 1).ends()) {
            return null;
        }
        Found longest = null;
        StringBuilder joined = new StringBuilder();
        for (int count = 1; count <= MOST_LINES && index + count <= lines.size(); count++) {
            String text = lines.get(index + count - 1).text();
            if (text.length() > LONGEST) {
                break;
            }
            joined.append(joined.isEmpty() ? "" : " ").append(text);
            Heading heading = named(joined.toString());
            if (heading != null) {
                longest = new Found(heading, count, joined.toString());
            }
        }
        return longest;
    }

    private static @Nullable Heading named(String text) {
        String plain = Plain.of(text);
        for (Heading heading : values()) {
            if (heading.words.matcher(plain).matches()) {
                return heading;
            }
        }
        return null;
    }

    /** A heading, how many lines it takes, and how it reads. */
    record Found(Heading heading, int lines, String text) {}
}
