package io.followthrough.workflow;

import io.followthrough.action.ActionEnded;
import io.followthrough.action.FollowUpAction;
import io.followthrough.action.FollowUpActions;
import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.evaluation.RecommendationsRegistered;
import io.followthrough.workflow.engine.InModels;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts processes and tells them what happened, in the caller's transaction; the business key of each is its reference. */
@Component
@InModels
@Transactional
public class Processes {

    private static final String RECOMMENDATION = "recommendation";
    private static final String ACTION = "follow-up-action";
    private static final String LAST_ACTION_ENDED = "Last action ended";

    private final RuntimeService runtime;
    private final Recommendations recommendations;
    private final FollowUpActions actions;

    Processes(RuntimeService runtime, Recommendations recommendations, FollowUpActions actions) {
        this.runtime = runtime;
        this.recommendations = recommendations;
        this.actions = actions;
    }

    /** Starts the process of a recommendation that was registered, unless it was closed before it came here. */
    public void start(String reference) {
        if (recommendations.require(reference).status() != RecommendationStatus.CLOSED) {
            runtime.startProcessInstanceByKey(RECOMMENDATION, reference);
        }
    }

    @EventListener
    void begin(RecommendationsRegistered registered) {
        registered.recommendations().forEach(this::start);
    }

    /** Starts one process for each action of a recommendation that is still open and has none yet. */
    public void followUp(String recommendation) {
        for (FollowUpAction action : actions.open(recommendation)) {
            if (!followedUp(action.reference())) {
                runtime.startProcessInstanceByKey(ACTION, action.reference());
            }
        }
    }

    private boolean followedUp(String action) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(ACTION)
                        .processInstanceBusinessKey(action)
                        .count()
                > 0;
    }

    /** Who ends an action holds a lock on its recommendation, so that of two who end the last ones together the second sees it. */
    @EventListener
    void moveOn(ActionEnded ended) {
        if (actions.open(ended.recommendation()).isEmpty()) {
            Execution waiting = runtime.createExecutionQuery()
                    .processInstanceBusinessKey(ended.recommendation())
                    .messageEventSubscriptionName(LAST_ACTION_ENDED)
                    .singleResult();
            if (waiting != null) {
                runtime.messageEventReceived(LAST_ACTION_ENDED, waiting.getId());
            }
        }
    }
}
