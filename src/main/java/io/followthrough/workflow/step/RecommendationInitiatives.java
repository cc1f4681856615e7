package io.followthrough.workflow.step;

import io.followthrough.action.FollowingUp;
import io.followthrough.people.Role;
import io.followthrough.workflow.Processes;
import io.followthrough.workflow.Questions;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people may begin about a recommendation. */
@Configuration
class RecommendationInitiatives {

    /** While actions are open: before, a task asks for them; after, the evaluation office judges what they achieved. */
    @Bean
    Initiative<AddActions> addActions(FollowingUp followingUp, Processes processes, Questions ask) {
        return Initiative.of(
                "add-actions",
                About.RECOMMENDATION,
                AddActions.class,
                Set.of(Role.UNIT_STAFF, Role.UNIT_HEAD),
                reference -> ask.actionOpen(reference) && ask.accepted(reference),
                (turn, form) -> {
                    followingUp.plan(turn.reference(), ActionLine.plan(form.actions()), turn.by(), turn.today());
                    processes.followUp(turn.reference());
                });
    }
}
