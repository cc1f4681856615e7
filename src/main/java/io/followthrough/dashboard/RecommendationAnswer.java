package io.followthrough.dashboard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.followthrough.committee.Voice;
import io.followthrough.evaluation.closing.AdoptionScore;
import io.followthrough.portfolio.RecommendationRow;
import io.followthrough.rulebook.ExplainedFlag;
import io.followthrough.workflow.ProcessPosition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation as scripts read it.
 *
 * @param row what is known about it
 * @param response what the published response says besides its position and reason
 * @param actions its actions, by number
 * @param flags what the rules say about it and its actions, the most serious and oldest first
 * @param committee positions and decisions of the evaluation committee at meetings up to the day, the earliest first
 * @param parts what it was split into, with how many of it are answered and closed
 * @param adoptionScore how far it was adopted, with the parts of that judgement; missing unless assessed
 * @param step where its process stands; missing when it has ended, and for a day in the past
 */
record RecommendationAnswer(
        @JsonUnwrapped RecommendationRow row,
        @JsonUnwrapped Answered response,
        List<ActionAnswer> actions,
        List<ExplainedFlag> flags,
        List<Voice> committee,
        @JsonUnwrapped Parts parts,
        @Nullable Score adoptionScore,
        @Nullable ProcessPosition step) {

    /**
     * Alignment × implementation × timeliness, all in per cent.
     *
     * @param percent their product: how far it was adopted
     */
    record Score(int percent, int alignment, int implementation, int timeliness) {

        static @Nullable Score of(@Nullable AdoptionScore score) {
            return score == null
                    ? null
                    : new Score(score.percent(), score.alignment(), score.implementation(), score.timeliness());
        }
    }
}
