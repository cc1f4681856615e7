package io.followthrough.workflow;

import io.followthrough.past.PastOpened;
import io.followthrough.past.PastRecorded;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.context.ProcessEngineContext;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the process of a recommendation begin again when its past was entered: its first questions lead it to where it stands now. */
@Component
class PastProcesses {

    private static final String REASON = "The past was entered";

    private final ProcessEngine engine;
    private final RuntimeService runtime;
    private final Processes processes;

    PastProcesses(ProcessEngine engine, RuntimeService runtime, Processes processes) {
        this.engine = engine;
        this.runtime = runtime;
        this.processes = processes;
    }

    @EventListener
    void end(PastOpened opened) {
        List<String> running = Stream.of(
                        runtime.createProcessInstanceQuery()
                                .processDefinitionKey("recommendation")
                                .processInstanceBusinessKey(opened.reference())
                                .list(),
                        runtime.createProcessInstanceQuery()
                                .processDefinitionKey("follow-up-action")
                                .processInstanceBusinessKeyLike(opened.reference() + "/A%")
                                .list())
                .flatMap(List::stream)
                .map(ProcessInstance::getId)
                .toList();
        if (!running.isEmpty()) {
            delete(running);
        }
    }

    @EventListener
    void beginAgain(PastRecorded recorded) {
        processes.start(recorded.reference());
    }

    /** In a context of its own: what begins anew asks which processes there are, and must not find these. Nobody may delete by hand. */
    private void delete(List<String> running) {
        Callable<List<String>> deletion = () -> {
            runtime.deleteProcessInstances(running, REASON, true, true);
            return running;
        };
        Command<List<String>> command = context -> context.runWithoutAuthorization(deletion);
        try {
            ProcessEngineContext.withNewProcessEngineContext(
                    () -> ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                            .getCommandExecutorTxRequired()
                            .execute(command));
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
