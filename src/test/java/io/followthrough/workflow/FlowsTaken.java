package io.followthrough.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.boot.test.context.TestComponent;

/** Notes which sequence flows of all models were taken. A flow node was passed when a flow into or out of it was. */
@TestComponent
class FlowsTaken extends AbstractProcessEnginePlugin {

    private final Set<String> all = new ConcurrentSkipListSet<>();
    private final Set<String> taken = new ConcurrentSkipListSet<>();

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = engine.getCustomPreBPMNParseListeners();
        List<BpmnParseListener> with = listeners == null ? new ArrayList<>() : new ArrayList<>(listeners);
        with.add(new AbstractBpmnParseListener() {
            @Override
            public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
                String name = scope.getProcessDefinition().getId() + " " + flow.getId();
                all.add(name);
                flow.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) execution -> taken.add(name));
            }
        });
        engine.setCustomPreBPMNParseListeners(with);
    }

    /** How many flows there are. */
    int count() {
        return all.size();
    }

    Set<String> neverTaken() {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(taken);
        return rest;
    }
}
