package io.followthrough.action.adoption;

import io.followthrough.action.ActionStatus;
import io.followthrough.action.FollowUpAction;
import io.followthrough.action.FollowUpActions;
import io.followthrough.evaluation.Recommendation;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.evaluation.closing.AdoptionScore;
import io.followthrough.evaluation.closing.Assessment;
import io.followthrough.evaluation.closing.Ending;
import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The evaluation office judges how far a recommendation was adopted, which closes it. */
@Component
@Transactional
public class AssessingAdoption {

    private final Recommendations recommendations;
    private final FollowUpActions actions;

    AssessingAdoption(Recommendations recommendations, FollowUpActions actions) {
        this.recommendations = recommendations;
        this.actions = actions;
    }

    /**
     * What the assessor says.
     *
     * @param alignment how well the plan matched the recommendation, in per cent
     * @param implementation how much of it was done, in per cent; as proposed when missing
     * @param timeliness how much of that was done in time, in per cent; as proposed when missing
     * @param grounds what the judgement rests on
     * @param departure why a part is not the proposed one; needed only then
     */
    public record Judged(
            int alignment,
            @Nullable Integer implementation,
            @Nullable Integer timeliness,
            Reason grounds,
            @Nullable Reason departure) {

        private Assessment against(Proposal proposal) {
            AdoptionScore score = new AdoptionScore(
                    alignment,
                    implementation == null ? proposal.implementation() : implementation,
                    timeliness == null ? proposal.timeliness() : timeliness);
            return new Assessment(score, grounds, departure)
                    .departingFrom(proposal.implementation(), proposal.timeliness());
        }
    }

    /** What the actions of a recommendation propose as of a day. */
    public Proposal proposal(String reference, LocalDate today) {
        return Proposal.of(
                actions.findByRecommendation(reference).stream()
                        .map(FollowUpAction::outcome)
                        .toList(),
                today);
    }

    /** Closes a recommendation all of whose actions have ended. */
    public void assess(String reference, Judged judged, LocalDate today) {
        Recommendation recommendation = recommendations.lock(reference);
        int open = actions.open(reference).size();
        if (open > 0) {
            throw Refused.because(
                    "", "%d actions of %s are still open. Adoption is assessed when all have ended.", open, reference);
        }
        close(recommendation, Ending.ADOPTION_ASSESSED, judged, today);
    }

    /** Closes a recommendation whose years of follow-up are over: what is still open ends as far as it has come. */
    public void giveFinalScore(String reference, Judged judged, LocalDate today) {
        Recommendation recommendation = recommendations.lock(reference);
        close(recommendation, Ending.HORIZON_REACHED, judged, today);
        for (FollowUpAction action : actions.open(reference)) {
            action.end(
                    action.outcome().percent() > 0 ? ActionStatus.PARTLY_DONE_STOPPED : ActionStatus.NOT_IMPLEMENTED,
                    today);
            actions.save(action);
        }
    }

    private void close(Recommendation recommendation, Ending ending, Judged judged, LocalDate today) {
        recommendation.close(ending, judged.against(proposal(recommendation.reference(), today)), today);
        recommendations.save(recommendation);
    }
}
