package io.followthrough.workflow.duty;

import io.followthrough.action.ending.EarlyEnds;
import io.followthrough.action.ending.EndingEarly;
import io.followthrough.action.triage.Triages;
import io.followthrough.rulebook.policy.Policy;
import io.followthrough.workflow.ActionProcesses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What begins of itself about actions. */
@Configuration
class ActionDuties {

    /** An action that is later than the policy allows comes before the evaluation office, once for each day that it misses. */
    @Bean
    Duty triage(Triages triages, ActionProcesses processes, Policy policy, OneByOne oneByOne) {
        return today ->
                oneByOne.each(triages.longOverdue(today.minusDays(policy.days("triageDays"))), processes::triage);
    }

    /** An action that ended with an accepted risk begins again on the day on which the risk has to be looked at. */
    @Bean
    Duty riskReview(EarlyEnds ends, EndingEarly endingEarly, OneByOne oneByOne) {
        return today -> oneByOne.each(ends.risksToReview(today), action -> endingEarly.reviewRisk(action, today));
    }
}
