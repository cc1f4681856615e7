package io.followthrough.intake.factsheet;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the opening paragraph tells: who evaluated, when, and which years.
 *
 * @param evaluators with their countries, in the document's words
 * @param conducted when the evaluation was done
 * @param periodFrom first year evaluated
 * @param periodTo last year evaluated
 */
record Introduction(
        @Nullable String evaluators,
        @Nullable TimeNamed conducted,
        @Nullable Integer periodFrom,
        @Nullable Integer periodTo) {

    private static final String DID =
            "(?:evaluated|conducted|assessed|carried out|reviewed|examined|analy[sz]ed|undertook)";
    private static final Pattern ACTIVE = Pattern.compile(
            "\\b(?:evaluators?|evaluation team|consultants?|consultanc(?:y|ies)|firms?|compan(?:y|ies)|institutes?) (.{2,200}?) (?:have |has |jointly |together ){0,2}"
                    + DID + "\\b");
    private static final Pattern PASSIVE = Pattern.compile(
            "\\b(?:evaluated|conducted|carried out|undertaken|performed|prepared|implemented) (?:(?:in|between|from|during) "
                    + TimeNamed.EXPRESSION
                    + " )?by (?:the |an? )?(?:independent |external )?(?:evaluators? |consultants? |team of |firm )?(\\p{Lu}.{1,200}?)(?=[.;]| and \\p{Ll}|, (?:who|which|an?|the|in)\\b| (?:between|from|in|during) (?:19|20)\\d\\d|$)");
    private static final Pattern CONDUCTED =
            Pattern.compile("\\b(?:[Ii]n|[Dd]uring|conducted (?:from|between)|carried out (?:from|between)) ("
                    + TimeNamed.EXPRESSION + ")");
    private static final Pattern PERIOD = Pattern.compile(
            "\\b(?:between|from|period|years|over|covers|covering) (?:of )?((?:19|20)\\d\\d) ?(?:and|to|until|-|–|/) ?((?:19|20)\\d\\d)");

    private static final Pattern LINKS = Pattern.compile("^(?:the |of |from )|,$");

    static Introduction of(String text) {
        Matcher conducted = CONDUCTED.matcher(text);
        boolean dated = conducted.find();
        Matcher period = PERIOD.matcher(text);
        boolean bounded = period.find();
        while (bounded && dated && period.start(1) >= conducted.start(1) && period.end() <= conducted.end()) {
            bounded = period.find();
        }
        return new Introduction(
                evaluators(text),
                dated ? TimeNamed.of(conducted.group(1)) : null,
                bounded ? Integer.valueOf(period.group(1)) : null,
                bounded ? Integer.valueOf(period.group(2)) : null);
    }

    private static @Nullable String evaluators(String text) {
        for (Pattern pattern : List.of(ACTIVE, PASSIVE)) {
            Matcher found = pattern.matcher(text);
            if (found.find()) {
                return LINKS.matcher(found.group(1)).replaceAll("").strip();
            }
        }
        return null;
    }
}
