package io.followthrough.workflow;

import io.followthrough.action.ActionEnded;
import io.followthrough.action.FollowUpAction;
import io.followthrough.action.FollowUpActions;
import io.followthrough.evaluation.RecommendationReworded;
import io.followthrough.evaluation.RecommendationsRegistered;
import io.followthrough.workflow.Subjects.Subject;
import io.followthrough.workflow.engine.InModels;
import java.util.Map;
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

    /** The variable that shows the reference in Tasklist's list. */
    public static final String REFERENCE = "reference";

    /** The variable that shows the shortened text in Tasklist's list. */
    public static final String SUBJECT = "subject";

    private static final String RECOMMENDATION = "recommendation";
    private static final String ACTION = "follow-up-action";
    private static final String LAST_ACTION_ENDED = "Last action ended";

    private final RuntimeService runtime;
    private final Subjects subjects;
    private final FollowUpActions actions;

    Processes(RuntimeService runtime, Subjects subjects, FollowUpActions actions) {
        this.runtime = runtime;
        this.subjects = subjects;
        this.actions = actions;
    }

    /** Starts the process of a recommendation that was registered. */
    public void start(String reference) {
        start(RECOMMENDATION, reference);
    }

    @EventListener
    void begin(RecommendationsRegistered registered) {
        registered.references().forEach(this::start);
    }

    /** Starts one process for each action of a recommendation that is still open. */
    public void followUp(String recommendation) {
        for (FollowUpAction action : actions.open(recommendation)) {
            start(ACTION, action.reference());
        }
    }

    /** The variables that Tasklist shows in its list. */
    public static Map<String, Object> shown(Subject subject) {
        return Map.of(REFERENCE, subject.reference(), SUBJECT, subject.line());
    }

    private void start(String process, String reference) {
        runtime.startProcessInstanceByKey(process, reference, shown(subjects.of(reference)));
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

    /** Tasklist's list shows the corrected wording. */
    @EventListener
    void show(RecommendationReworded reworded) {
        for (Execution execution : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reworded.reference())
                .listPage(0, 10)) {
            runtime.setVariables(execution.getId(), shown(subjects.of(reworded.reference())));
        }
    }
}
