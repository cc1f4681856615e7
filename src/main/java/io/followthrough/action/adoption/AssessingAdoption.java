package io.followthrough.action.adoption;

import io.followthrough.action.FollowUpAction;
import io.followthrough.action.FollowUpActions;
import io.followthrough.action.Outcome;
import io.followthrough.action.ending.EarlyOutcome;
import io.followthrough.action.ending.EndingEarly;
import io.followthrough.action.ending.Proposal;
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
    private final CarriedOvers carriedOvers;
    private final EndingEarly endingEarly;

    AssessingAdoption(
            Recommendations recommendations,
            FollowUpActions actions,
            CarriedOvers carriedOvers,
            EndingEarly endingEarly) {
        this.recommendations = recommendations;
        this.actions = actions;
        this.carriedOvers = carriedOvers;
        this.endingEarly = endingEarly;
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

        private Assessment against(ProposedParts proposal) {
            AdoptionScore score = new AdoptionScore(
                    alignment,
                    implementation == null ? proposal.implementation() : implementation,
                    timeliness == null ? proposal.timeliness() : timeliness);
            return new Assessment(score, grounds, departure)
                    .departingFrom(proposal.implementation(), proposal.timeliness());
        }
    }

    /** What the actions of a recommendation propose as of a day. */
    public ProposedParts proposal(String reference, LocalDate today) {
        return ProposedParts.of(
                actions.findByRecommendation(reference).stream()
                        .map(this::outcome)
                        .toList(),
                today);
    }

    /** The time of an action that was carried over runs from the day of the first promise. */
    private Outcome outcome(FollowUpAction action) {
        Outcome own = action.outcome();
        return carriedOvers
                .findById(action.reference())
                .map(carried -> own.promisedOn(
                        outcome(actions.require(carried.continues())).plannedOn()))
                .orElse(own);
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
    public void giveFinalScore(String reference, Judged judged, String by, LocalDate today) {
        Recommendation recommendation = recommendations.lock(reference);
        close(recommendation, Ending.HORIZON_REACHED, judged, today);
        for (FollowUpAction action : actions.open(reference)) {
            EarlyOutcome outcome =
                    action.outcome().percent() > 0 ? EarlyOutcome.PARTLY_DONE_STOPPED : EarlyOutcome.NOT_IMPLEMENTED;
            endingEarly.end(action.reference(), new Proposal(outcome, null, judged.grounds(), null, null), by, today);
        }
    }

    private void close(Recommendation recommendation, Ending ending, Judged judged, LocalDate today) {
        recommendation.close(ending, judged.against(proposal(recommendation.reference(), today)), today);
        recommendations.save(recommendation);
    }
}
