package io.followthrough.workflow;

import io.followthrough.action.FollowUpAction;
import io.followthrough.action.FollowUpActions;
import io.followthrough.evaluation.DisagreementAcknowledged;
import io.followthrough.evaluation.RecommendationClosed;
import io.followthrough.evaluation.RecommendationEnded;
import io.followthrough.evaluation.RecommendationSplit;
import io.followthrough.evaluation.closing.Ending;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells every process that is about a recommendation that it ended; those of its actions too. Whoever completes a task
 * goes through that task's own process to its end, which is therefore not told.
 */
@Component
@Transactional
class EndedRecommendations {

    static final String FINAL_ASSESSMENT = "final-assessment";

    private static final String ENDED = "Recommendation ended";

    private final RuntimeService runtime;
    private final Waiting waiting;
    private final FollowUpActions actions;
    private final Processes processes;

    EndedRecommendations(RuntimeService runtime, Waiting waiting, FollowUpActions actions, Processes processes) {
        this.runtime = runtime;
        this.waiting = waiting;
        this.actions = actions;
        this.processes = processes;
    }

    @EventListener
    void end(RecommendationEnded ended) {
        tell(ended.reference(), process -> true);
    }

    /** The parts go on in its place. */
    @EventListener
    void goOn(RecommendationSplit split) {
        tell(split.reference(), process -> true);
        split.parts().forEach(processes::start);
    }

    @EventListener
    void end(RecommendationClosed closed) {
        boolean byFinalAssessment = closed.ending() == Ending.HORIZON_REACHED;
        tell(closed.reference(), process -> isFinal(process) != byFinalAssessment);
    }

    @EventListener
    void end(DisagreementAcknowledged acknowledged) {
        tell(acknowledged.reference(), EndedRecommendations::isFinal);
    }

    private void tell(String recommendation, Predicate<ProcessInstance> which) {
        Stream.concat(
                        Stream.of(recommendation),
                        actions.open(recommendation).stream().map(FollowUpAction::reference))
                .flatMap(this::processes)
                .filter(which)
                .forEach(process -> waiting.tell(ENDED, process));
    }

    /** Called processes end with those that called them. */
    private Stream<ProcessInstance> processes(String reference) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reference)
                .rootProcessInstances()
                .list()
                .stream();
    }

    private static boolean isFinal(ProcessInstance process) {
        return process.getProcessDefinitionId().startsWith(FINAL_ASSESSMENT + ":");
    }
}
