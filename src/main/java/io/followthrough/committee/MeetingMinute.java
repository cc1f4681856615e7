package io.followthrough.committee;

import io.followthrough.shared.Refused;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the committee said at a meeting about one recommendation.
 *
 * @param recommendation reference of the recommendation, which stands on the agenda
 * @param kind position or decision
 * @param stance where it stands towards the response; of a position only
 * @param text what it said, without white space around it
 */
public record MeetingMinute(
        String recommendation, MinuteKind kind, @Nullable Stance stance, String text) {

    /** @throws Refused when the text is blank, a position has no stance, or a decision has one */
    public MeetingMinute {
        text = text.strip();
        if (text.isEmpty()) {
            throw Refused.because("text", "Write down what the committee says about %s.", recommendation);
        }
        switch (kind) {
            case POSITION -> {
                if (stance == null) {
                    throw Refused.because(
                            "stance",
                            "Say whether the committee endorses the response to %s, or choose decision.",
                            recommendation);
                }
            }
            case DECISION -> {
                if (stance != null) {
                    throw Refused.because(
                            "stance",
                            "A decision on %s takes no stance. Leave it out, or write the position on a line of its own.",
                            recommendation);
                }
            }
        }
    }

    /** @throws Refused when nothing is said, or something about what is not on the agenda, or two positions on one response */
    static void refuseImpossible(List<MeetingMinute> said, List<AgendaItem> agenda) {
        if (said.isEmpty()) {
            throw Refused.because("minutes", "Write down at least one position or decision.");
        }
        Set<String> positions = new HashSet<>();
        for (int i = 0; i < said.size(); i++) {
            MeetingMinute minute = said.get(i);
            String field = "minutes[%d].recommendation".formatted(i);
            if (!AgendaItem.recommendations(agenda).contains(minute.recommendation)) {
                throw Refused.because(field, "%s is not on the agenda of this meeting.", minute.recommendation);
            }
            if (minute.kind == MinuteKind.POSITION && !positions.add(minute.recommendation)) {
                throw Refused.because(field, "There are two positions on %s. Make one of them.", minute.recommendation);
            }
        }
    }
}
