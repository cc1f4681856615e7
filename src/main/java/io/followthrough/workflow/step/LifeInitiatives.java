package io.followthrough.workflow.step;

import io.followthrough.action.adoption.EndingRecommendations;
import io.followthrough.evaluation.SplittingRecommendations;
import io.followthrough.people.Role;
import io.followthrough.shared.Reason;
import io.followthrough.workflow.Questions;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the evaluation office may begin about the life of a recommendation: split it, end it early, take it up again. */
@Configuration
class LifeInitiatives {

    @Bean
    Initiative<SplitRecommendation> splitRecommendation(SplittingRecommendations splitting, Questions ask) {
        return byTheOffice(
                "split-recommendation",
                SplitRecommendation.class,
                ask::splittable,
                (turn, form) -> splitting.split(
                        turn.reference(),
                        form.parts().stream().map(PartLine::part).toList(),
                        turn.today()));
    }

    @Bean
    Initiative<WithdrawRecommendation> withdrawRecommendation(EndingRecommendations ending, Questions ask) {
        return byTheOffice(
                "withdraw",
                WithdrawRecommendation.class,
                ask::followedUp,
                (turn, form) -> ending.withdraw(turn.reference(), new Reason(form.reason()), turn.by(), turn.today()));
    }

    @Bean
    Initiative<SupersedeRecommendation> supersedeRecommendation(EndingRecommendations ending, Questions ask) {
        return byTheOffice(
                "supersede",
                SupersedeRecommendation.class,
                ask::followedUp,
                (turn, form) -> ending.supersede(
                        turn.reference(), form.successor(), new Reason(form.reason()), turn.by(), turn.today()));
    }

    @Bean
    Initiative<MergeRecommendation> mergeRecommendation(EndingRecommendations ending, Questions ask) {
        return byTheOffice(
                "merge",
                MergeRecommendation.class,
                ask::followedUp,
                (turn, form) -> ending.merge(
                        turn.reference(), form.into(), new Reason(form.reason()), turn.by(), turn.today()));
    }

    @Bean
    Initiative<ReopenRecommendation> reopenRecommendation(EndingRecommendations ending, Questions ask) {
        return byTheOffice(
                "reopen",
                ReopenRecommendation.class,
                ask::closed,
                (turn, form) -> ending.reopen(turn.reference(), new Reason(form.reason()), turn.today()));
    }

    private static <F extends Record> Initiative<F> byTheOffice(
            String name, Class<F> form, Predicate<String> possible, Step.Work<F> work) {
        return Initiative.of(name, About.RECOMMENDATION, form, Set.of(Role.EVALUATION_OFFICE), possible, work);
    }
}
