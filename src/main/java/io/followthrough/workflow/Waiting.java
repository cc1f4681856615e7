package io.followthrough.workflow;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ExecutionQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Tells processes that wait for a message that it has come; to one that does not wait for it now it means nothing. */
@Component
class Waiting {

    private final RuntimeService runtime;

    Waiting(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** Tells the process about a recommendation or an action, and answers whether one waited for the message. */
    boolean tell(String message, String reference) {
        return tell(message, runtime.createExecutionQuery().processInstanceBusinessKey(reference));
    }

    /** Tells one process, and answers whether it waited for the message. */
    boolean tell(String message, ProcessInstance process) {
        return tell(message, runtime.createExecutionQuery().processInstanceId(process.getId()));
    }

    private boolean tell(String message, ExecutionQuery addressed) {
        Execution waiting = addressed.messageEventSubscriptionName(message).singleResult();
        if (waiting != null) {
            runtime.messageEventReceived(message, waiting.getId());
        }
        return waiting != null;
    }
}
