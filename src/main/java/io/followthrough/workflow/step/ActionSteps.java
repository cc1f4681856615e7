package io.followthrough.workflow.step;

import io.followthrough.action.FollowUpActions;
import io.followthrough.action.FollowingUp;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people do in the process {@code follow-up-action}. */
@Configuration
class ActionSteps {

    @Bean
    Step<ReportProgress> reportProgress(FollowingUp followingUp, FollowUpActions actions) {
        return Step.of(
                        "UserTask_ReportProgress",
                        ReportProgress.class,
                        (turn, form) -> form.evidence(turn)
                                .ifPresentOrElse(
                                        evidence -> followingUp.requestClosure(
                                                turn.reference(), form.report(turn), evidence),
                                        () -> followingUp.reportProgress(turn.reference(), form.report(turn))))
                .beginningWith(reference -> ReportProgress.before(actions.require(reference)));
    }

    @Bean
    Step<VerifyClosure> verifyClosure(FollowingUp followingUp) {
        return Step.of(
                "UserTask_VerifyClosure",
                VerifyClosure.class,
                Judgement.of(
                        turn -> followingUp.verify(turn.reference(), turn.by(), turn.today()),
                        (turn, comment) -> followingUp.returnClosure(turn.reference(), comment)));
    }
}
