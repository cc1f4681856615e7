package io.followthrough.workflow.step;

import io.followthrough.action.FollowUpActions;
import io.followthrough.action.FollowingUp;
import io.followthrough.action.Verification.Verdict;
import io.followthrough.shared.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people do in the process {@code follow-up-action}, apart from what is decided in those that it calls. */
@Configuration
class ActionSteps {

    @Bean
    Step<ReportProgress> reportProgress(Reporting reporting, FollowUpActions actions) {
        return Step.of("UserTask_ReportProgress", ReportProgress.class, reporting)
                .beginningWith(reference -> ReportProgress.before(actions.require(reference)));
    }

    @Bean
    Step<VerifyClosure> verifyClosure(FollowingUp followingUp) {
        return Step.of("UserTask_VerifyClosure", VerifyClosure.class, (turn, form) -> {
            switch (form.verdict()) {
                case ACCEPT -> followingUp.verify(turn.reference(), turn.by(), turn.today());
                case PARTLY -> sendBack(followingUp, Verdict.PARTLY_CONVINCING, turn, form.comment());
                case RETURN -> sendBack(followingUp, Verdict.NOT_CONVINCING, turn, form.comment());
            }
        });
    }

    private static void sendBack(FollowingUp followingUp, Verdict found, Turn turn, @Nullable String missing) {
        followingUp.returnClosure(
                turn.reference(), found, turn.by(), new Reason(missing == null ? "" : missing), turn.today());
    }
}
