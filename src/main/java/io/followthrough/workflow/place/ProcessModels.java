package io.followthrough.workflow.place;

import io.followthrough.workflow.place.ProcessModel.WaitingStep;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The process models in which something can wait, read from their files when they are first asked for. */
@Component
public class ProcessModels {

    /** As people follow a recommendation: what is called, or started, stands behind what calls or starts it. */
    private static final List<String> PROCESSES = List.of(
            "recommendation",
            "management-response",
            "follow-up-action",
            "extension",
            "hand-over",
            "early-end",
            "final-assessment",
            "overall-response",
            "committee-meeting");

    private final SingletonSupplier<List<ProcessModel>> models = SingletonSupplier.of(
            () -> PROCESSES.stream().map(ProcessModels::read).toList());

    /** All of them. */
    public List<ProcessModel> all() {
        return models.obtain();
    }

    private static ProcessModel read(String process) {
        try (InputStream file = new ClassPathResource("processes/" + process + ".bpmn").getInputStream()) {
            return new ProcessModel(
                    process,
                    Bpmn.readModelFromStream(file).getModelElementsByType(Process.class).stream()
                            .map(Process::getFlowElements)
                            .flatMap(Collection::stream)
                            .flatMap(ProcessModels::step)
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<WaitingStep> step(FlowElement element) {
        boolean itself = element instanceof UserTask
                || element instanceof ReceiveTask
                || element instanceof IntermediateCatchEvent;
        if (element instanceof CallActivity call) {
            return Stream.of(new WaitingStep(call.getId(), call.getName(), call.getCalledElement()));
        }
        return itself ? Stream.of(new WaitingStep(element.getId(), element.getName(), null)) : Stream.of();
    }
}
