package io.followthrough.shared.sheet;

import java.util.List;
import java.util.Locale;

/** The layout of a management response matrix; the title of a column is the message {@code matrix-file.} and its name. */
public final class Matrix {

    /** From left to right: first what was recommended and answered, then each action on a line of its own. */
    public static final List<String> COLUMNS = List.of(
            "number",
            "text",
            "priority",
            "unit",
            "position",
            "reason",
            "action",
            "due",
            "responsible",
            "status",
            "comment");

    /** What stands above the table, each beside its name. */
    public static final List<String> FACTS = List.of("reference", "evaluation", "institution", "kind", "issued");

    /** In which languages it may be written. */
    public static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("es"), Locale.GERMAN);

    private Matrix() {}
}
