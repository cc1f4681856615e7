package io.followthrough.evaluation.closing;

import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What the evaluation office judged when it closed a recommendation.
 *
 * @param score how far it was adopted, with its parts
 * @param grounds what the judgement rests on
 * @param departure why a part of the score is not the one that was proposed from the actions; missing when all are
 */
public record Assessment(
        AdoptionScore score, Reason grounds, @Nullable Reason departure) {

    /** @throws Refused when a part is not the proposed one, and nobody says why */
    public Assessment departingFrom(int implementation, int timeliness) {
        if (departure == null && (score.implementation() != implementation || score.timeliness() != timeliness)) {
            throw Refused.because(
                    "departure",
                    "The actions propose implementation %d %% and timeliness %d %%. Take these, or say why you depart from them.",
                    implementation,
                    timeliness);
        }
        return this;
    }
}
