package io.followthrough.workflow;

import io.followthrough.action.ActionEnded;
import io.followthrough.action.FollowUpAction;
import io.followthrough.action.FollowUpActions;
import io.followthrough.evaluation.RecommendationReopened;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.evaluation.RecommendationsRegistered;
import io.followthrough.workflow.engine.InModels;
import org.camunda.bpm.engine.RuntimeService;
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
    private final Waiting waiting;
    private final Recommendations recommendations;
    private final FollowUpActions actions;

    Processes(RuntimeService runtime, Waiting waiting, Recommendations recommendations, FollowUpActions actions) {
        this.runtime = runtime;
        this.waiting = waiting;
        this.recommendations = recommendations;
        this.actions = actions;
    }

    /** Starts the process of a recommendation, which goes on from where its facts say; one that is closed or split has none. */
    public void start(String reference) {
        if (recommendations.require(reference).status().open()) {
            runtime.startProcessInstanceByKey(RECOMMENDATION, reference);
        }
    }

    @EventListener
    void begin(RecommendationsRegistered registered) {
        registered.recommendations().forEach(this::start);
    }

    @EventListener
    void goOn(RecommendationReopened reopened) {
        start(reopened.reference());
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
        boolean followedUp =
                recommendations.require(ended.recommendation()).status().open();
        if (followedUp && actions.open(ended.recommendation()).isEmpty()) {
            waiting.tell(LAST_ACTION_ENDED, ended.recommendation());
        }
    }
}
