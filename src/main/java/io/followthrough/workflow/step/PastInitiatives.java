package io.followthrough.workflow.step;

import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.past.RecordingThePast;
import io.followthrough.people.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the evaluation office enters what happened elsewhere. */
@Configuration
class PastInitiatives {

    private static final Set<RecommendationStatus> OPEN =
            Set.of(RecommendationStatus.AWAITING_RESPONSE, RecommendationStatus.RESPONDED);

    @Bean
    Initiative<RecordPast> recordPast(RecordingThePast recording, Recommendations recommendations) {
        return Initiative.of(
                "record-past",
                About.RECOMMENDATION,
                RecordPast.class,
                Set.of(Role.EVALUATION_OFFICE),
                reference -> OPEN.contains(recommendations.require(reference).status()),
                (turn, form) -> recording.record(turn.reference(), form.told(), turn.today()));
    }
}
