package io.followthrough.evaluation;

import io.followthrough.evaluation.closing.AdoptionLevel;
import io.followthrough.evaluation.closing.AdoptionScore;
import io.followthrough.evaluation.closing.Assessment;
import io.followthrough.evaluation.closing.Ending;
import io.followthrough.shared.DomainEvent;
import io.followthrough.shared.Reason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Adoption was assessed and the recommendation closed; the score and its parts are in per cent. */
public record RecommendationClosed(
        String reference,
        Ending ending,
        AdoptionLevel adoption,
        int score,
        int alignment,
        int implementation,
        int timeliness,
        Reason grounds,
        @Nullable Reason departure,
        LocalDate on)
        implements DomainEvent {

    static RecommendationClosed of(String reference, Ending ending, Assessment assessment, LocalDate on) {
        AdoptionScore score = assessment.score();
        return new RecommendationClosed(
                reference,
                ending,
                score.level(),
                score.percent(),
                score.alignment(),
                score.implementation(),
                score.timeliness(),
                assessment.grounds(),
                assessment.departure(),
                on);
    }
}
