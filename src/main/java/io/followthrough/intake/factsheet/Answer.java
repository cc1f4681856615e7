package io.followthrough.intake.factsheet;

import io.followthrough.response.Position;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What management answers, recognised by the sentence with which it begins: "SECO partially agrees."
 *
 * @param who whoever speaks, such as "SECO"; missing where the document leaves it out
 * @param position where they stand
 * @param reason their words. A sentence that says no more than the position is left out; one that goes on, such as
 *     "SECO agrees that …", is kept whole. Missing when nothing more is said
 */
record Answer(
        @Nullable String who, Position position, @Nullable String reason) {

    private static final String SPEAKER =
            "(?:(?i:(?:management )?(?:response|position)) ?[:–-] ?)?(?:(?<who>\\p{Lu}[^.;:!?]{0,80}?) )??";
    private static final String ADVERBS =
            "(?:(?i:therefore|thus|also|however|hence|fully|generally|broadly|strongly|clearly|largely|in general),? ){0,2}";
    private static final String CONSENT = "(?:agree[sd]?|accept(?:s|ed)?|concur(?:s|red)?|endorse[sd]?)";
    private static final String PARTIAL = "(?<partial>(?:only )?(?:partially|partly|in part) " + CONSENT + "|" + CONSENT
            + ",? (?:but )?(?:only )?(?:partially|partly|in part|with reservations?|to some extent)"
            + "|(?:does|do|did) not (?:fully|entirely|completely|wholly) (?:agree|accept|concur|endorse))";
    private static final String NEGATIVE = "(?<negative>(?:does|do|did|can) ?not (?:agree|accept|concur|endorse)"
            + "|disagree[sd]?|reject(?:s|ed)?|not (?:agreed|accepted))";
    private static final Pattern OPENING = Pattern.compile(
            SPEAKER + ADVERBS + "(?i:" + PARTIAL + "|" + NEGATIVE + "|(?<positive>" + CONSENT + "))\\b(?<after>.?)");
    private static final Pattern BARE = Pattern.compile(
            "(?i:(?: (?:with|to))?(?: (?:this|the))?(?: recommendations?)?(?: \\d[\\d.]{0,5})?) ?[.:!–-]");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;:)’”\"] (?=\\p{Lu})");
    private static final int MOST_WORDS = 8;
    private static final Set<String> IN_NAMES = Set.of(
            "the",
            "of",
            "for",
            "and",
            "on",
            "in",
            "to",
            "de",
            "la",
            "du",
            "des",
            "et",
            "und",
            "für",
            "management",
            "office",
            "unit",
            "section",
            "division",
            "department",
            "directorate",
            "secretariat",
            "board",
            "government",
            "ministry",
            "agency",
            "programme",
            "program",
            "project",
            "team",
            "country");

    /** The answer that the text is; none when it does not begin like one. */
    static @Nullable Answer in(String text) {
        Matcher opening = OPENING.matcher(text);
        if (!opening.lookingAt()) {
            return null;
        }
        String who = opening.group("who");
        String after = opening.group("after");
        boolean plausible = who == null ? isShort(text, after) : isName(who);
        return plausible ? new Answer(who, position(opening), reason(text, opening.end() - after.length())) : null;
    }

    /** Where an answer begins within a text that runs on from the recommendation; -1 when nowhere. */
    static int within(String text) {
        Matcher end = SENTENCE_END.matcher(text);
        while (end.find()) {
            if (OPENING.matcher(text).region(end.end(), text.length()).lookingAt()
                    && in(text.substring(end.end())) != null) {
                return end.end();
            }
        }
        return -1;
    }

    /** Without a speaker an answer is one or two words: "Agreed." */
    private static boolean isShort(String text, String after) {
        return Character.isUpperCase(text.charAt(0)) && ".,:;!–-".contains(after);
    }

    /** Names are written in capitals, but for the words that link them; "SECO should" is none. */
    private static boolean isName(String who) {
        String[] words = who.split(" ");
        return words.length <= MOST_WORDS
                && Arrays.stream(words)
                        .allMatch(word -> IN_NAMES.contains(word) || Character.isUpperCase(word.codePointAt(0)));
    }

    private static Position position(Matcher opening) {
        if (opening.group("partial") != null) {
            return Position.PARTIALLY_AGREE;
        }
        return opening.group("negative") != null ? Position.DISAGREE : Position.AGREE;
    }

    private static @Nullable String reason(String text, int afterPosition) {
        Matcher bare = BARE.matcher(text).region(afterPosition, text.length());
        String rest = text.substring(afterPosition).strip();
        String reason = rest.isEmpty()
                ? ""
                : bare.lookingAt() ? text.substring(bare.end()).strip() : text;
        return reason.isEmpty() ? null : reason;
    }
}
