package io.followthrough.workflow.step;

import io.followthrough.people.Role;
import io.followthrough.workflow.Subjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Ties the glue to every user task while its model is read, so that models name roles only and no listeners. */
@Component
class ModelWiring extends AbstractProcessEnginePlugin {

    private final ObjectProvider<Listed> listed;
    private final ObjectProvider<Door> door;
    private final ObjectProvider<Subjects> subjects;

    /** The glue needs the engine, which is being made now: it is looked up when the first task needs it. */
    ModelWiring(ObjectProvider<Listed> listed, ObjectProvider<Door> door, ObjectProvider<Subjects> subjects) {
        this.listed = listed;
        this.door = door;
        this.subjects = subjects;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = engine.getCustomPostBPMNParseListeners();
        List<BpmnParseListener> all = listeners == null ? new ArrayList<>() : new ArrayList<>(listeners);
        all.add(new AbstractBpmnParseListener() {
            @Override
            public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                wire(((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition());
            }
        });
        engine.setCustomPostBPMNParseListeners(all);
    }

    /** Built-in listeners cannot be skipped. */
    private void wire(TaskDefinition task) {
        task.addBuiltInTaskListener(
                TaskListener.EVENTNAME_CREATE, created -> listed.getObject().notify(created));
        task.addBuiltInTaskListener(
                TaskListener.EVENTNAME_COMPLETE, completed -> door.getObject().notify(completed));
        Set<Expression> groups = task.getCandidateGroupIdExpressions();
        List<Expression> narrowed = groups.stream().map(this::narrowed).toList();
        groups.clear();
        groups.addAll(narrowed);
    }

    private Expression narrowed(Expression group) {
        return new UnitGroup(role(group.getExpressionText()), subjects);
    }

    /** @throws IllegalArgumentException when a model names a group that is no role, so that it is not deployed */
    private static Role role(@Nullable String group) {
        return Arrays.stream(Role.values())
                .filter(role -> role.group().equals(group))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"%s\" is not a role".formatted(group)));
    }
}
