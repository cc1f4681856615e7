package io.followthrough.workflow.step;

import io.followthrough.action.FollowingUp;
import io.followthrough.people.Role;
import io.followthrough.workflow.ActionProcesses;
import io.followthrough.workflow.Questions;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people may begin about a recommendation. */
@Configuration
class RecommendationInitiatives {

    /** Until the recommendation is closed; the first actions are asked for by a task. What waits to be assessed waits for the new ones again. */
    @Bean
    Initiative<AddActions> addActions(FollowingUp followingUp, ActionProcesses processes, Questions ask) {
        return Initiative.of(
                "add-actions",
                About.RECOMMENDATION,
                AddActions.class,
                Set.of(Role.UNIT_STAFF, Role.UNIT_HEAD),
                reference -> ask.planned(reference) && ask.followedUp(reference),
                (turn, form) -> {
                    followingUp.plan(turn.reference(), ActionLine.plan(form.actions()), turn.by(), turn.today());
                    processes.beginAgain(turn.reference());
                });
    }
}
