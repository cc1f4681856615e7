package io.followthrough.workflow.step;

import io.followthrough.action.ActionStatus;
import io.followthrough.action.FollowUpActions;
import io.followthrough.action.FollowingUp;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.people.Role;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people may begin about an action. */
@Configuration
class ActionInitiatives {

    /** Until the recommendation is closed, new evidence for a verified action has it verified again. */
    @Bean
    Initiative<AddEvidence> addEvidence(
            FollowingUp followingUp, FollowUpActions actions, Recommendations recommendations) {
        return Initiative.of(
                "add-evidence",
                About.ACTION,
                AddEvidence.class,
                Set.of(Role.UNIT_STAFF, Role.UNIT_HEAD),
                reference -> actions.require(reference).status() == ActionStatus.COMPLETED
                        && recommendations
                                .require(actions.require(reference).recommendation())
                                .status()
                                .open(),
                (turn, form) -> followingUp.showMore(turn.reference(), form.evidence(turn)));
    }
}
