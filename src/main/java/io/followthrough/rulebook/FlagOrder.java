package io.followthrough.rulebook;

import io.followthrough.portfolio.Paging;
import io.followthrough.shared.Refused;
import java.util.Comparator;

/** The orders in which a list of flags can be read. */
class FlagOrder {

    /** By subject, and those of one by rule. */
    static final Comparator<Flag> USUAL = Comparator.comparing(Flag::subject).thenComparing(Flag::rule);

    private FlagOrder() {}

    /** @throws Refused when the flags cannot be sorted by that */
    static Comparator<Flag> of(Paging paging) {
        String name = paging.sortName("subject");
        Comparator<Flag> wanted = switch (name) {
            case "subject" -> USUAL;
            case "rule" -> Comparator.comparing(Flag::rule);
            case "since" -> Comparator.comparing(Flag::since);
            case "severity" -> Comparator.comparing(Flag::severity);
            default ->
                throw Refused.because(
                        "sort", "Flags cannot be sorted by \"%s\". Use subject, rule, since or severity.", name);
        };
        return (paging.descending() ? wanted.reversed() : wanted).thenComparing(USUAL);
    }
}
