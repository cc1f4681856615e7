package io.followthrough.intake.factsheet;

import java.util.regex.Pattern;

/** The evaluation criteria of the OECD's Development Assistance Committee, as documents name and combine them. */
final class Criterion {

    private static final String ONE = "(?:relevance|coherence|effectiveness|efficiency|impacts?|sustainability)";

    /** One criterion or several together, such as "Effectiveness and Impact". */
    static final String NAME = "(?i:" + ONE + "(?:(?: and | & |/|, )" + ONE + "){0,3})";

    private static final Pattern ALONE = Pattern.compile(NAME);

    private Criterion() {}

    /** Whether the text is the name of a criterion and nothing else. */
    static boolean is(String text) {
        return ALONE.matcher(text).matches();
    }
}
