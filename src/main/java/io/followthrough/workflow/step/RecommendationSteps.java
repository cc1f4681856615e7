package io.followthrough.workflow.step;

import io.followthrough.action.FollowingUp;
import io.followthrough.action.adoption.AssessingAdoption;
import io.followthrough.evaluation.AssigningLeadUnits;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.response.RespondingToRecommendations;
import io.followthrough.shared.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people do in the process {@code recommendation}. */
@Configuration
class RecommendationSteps {

    @Bean
    Step<AssignLeadUnit> assignLeadUnit(AssigningLeadUnits assigning, Recommendations recommendations) {
        return Step.of(
                        "UserTask_AssignLeadUnit",
                        AssignLeadUnit.class,
                        (turn, form) -> assigning.assign(turn.reference(), form.unit(), form.priority()))
                .beginningWith(reference ->
                        Map.of("priority", recommendations.require(reference).priority()));
    }

    @Bean
    Step<AcknowledgeDisagreement> acknowledgeDisagreement(RespondingToRecommendations responding) {
        return Step.of(
                "UserTask_AcknowledgeDisagreement",
                AcknowledgeDisagreement.class,
                (turn, form) -> responding.acknowledgeDisagreement(
                        turn.reference(), form.remark() == null ? null : new Reason(form.remark()), turn.today()));
    }

    @Bean
    Step<PlanActions> planActions(FollowingUp followingUp) {
        return Step.of(
                "UserTask_PlanActions",
                PlanActions.class,
                (turn, form) ->
                        followingUp.plan(turn.reference(), ActionLine.plan(form.actions()), turn.by(), turn.today()));
    }

    @Bean
    Step<AssessAdoption> assessAdoption(AssessingAdoption assessing, Clock clock) {
        return Step.of(
                        "UserTask_AssessAdoption",
                        AssessAdoption.class,
                        (turn, form) -> assessing.assess(turn.reference(), form.judged(), turn.today()))
                .beginningWith(reference -> AssessAdoption.before(assessing.proposal(reference, LocalDate.now(clock))));
    }

    @Bean
    Step<GiveFinalScore> giveFinalScore(AssessingAdoption assessing, Clock clock) {
        return Step.of(
                        "UserTask_GiveFinalScore",
                        GiveFinalScore.class,
                        (turn, form) ->
                                assessing.giveFinalScore(turn.reference(), form.judged(), turn.by(), turn.today()))
                .beginningWith(reference -> AssessAdoption.before(assessing.proposal(reference, LocalDate.now(clock))));
    }
}
