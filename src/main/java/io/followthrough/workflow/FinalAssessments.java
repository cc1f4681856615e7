package io.followthrough.workflow;

import io.followthrough.evaluation.Recommendations;
import io.followthrough.rulebook.policy.Policy;
import io.followthrough.workflow.duty.Duty;
import io.followthrough.workflow.duty.OneByOne;
import java.time.LocalDate;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Has every recommendation that is still open after the years of follow-up assessed for good, and never twice at once. */
@Component
class FinalAssessments implements Duty {

    private final Recommendations recommendations;
    private final RuntimeService runtime;
    private final OneByOne each;
    private final Policy policy;

    FinalAssessments(Recommendations recommendations, RuntimeService runtime, OneByOne each, Policy policy) {
        this.recommendations = recommendations;
        this.runtime = runtime;
        this.each = each;
        this.policy = policy;
    }

    @Override
    public int begin(LocalDate today) {
        LocalDate published = today.minusMonths(policy.followUpHorizonMonths());
        return each.each(
                recommendations.openOfEvaluationsPublishedBy(published).stream()
                        .filter(reference -> !begun(reference))
                        .toList(),
                this::begin);
    }

    /** Two who begin together do so one after the other, so that the second sees what the first began. */
    private boolean begin(String reference) {
        if (!recommendations.lock(reference).status().open() || begun(reference)) {
            return false;
        }
        runtime.startProcessInstanceByKey(EndedRecommendations.FINAL_ASSESSMENT, reference);
        return true;
    }

    private boolean begun(String reference) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(EndedRecommendations.FINAL_ASSESSMENT)
                        .processInstanceBusinessKey(reference)
                        .count()
                > 0;
    }
}
