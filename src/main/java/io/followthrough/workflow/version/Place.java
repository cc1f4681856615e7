package io.followthrough.workflow.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.LoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * What an element is in a model, as far as it decides whether a token can go on there.
 *
 * @param name what it is called
 * @param kind such as {@code userTask}, or {@code boundaryEvent messageEventDefinition}
 * @param around ids of the sub-processes around it, the innermost first
 */
record Place(String name, String kind, List<String> around) {

    /** The element with that id; empty when the model has none. The engine marks the body of a repeated task after a hash. */
    static Optional<Place> of(BpmnModelInstance model, String element) {
        ModelElementInstance found = model.getModelElementById(element.split("#", 2)[0]);
        return Optional.ofNullable(found).map(place -> new Place(name(place), kind(place), around(place)));
    }

    /** Whether it waits for a message, a timer or the like. */
    boolean event() {
        return kind.contains("EventDefinition");
    }

    private static String name(ModelElementInstance element) {
        String name = element.getAttributeValue("name");
        return name == null ? element.getAttributeValue("id") : name;
    }

    private static String kind(ModelElementInstance element) {
        return Stream.of(
                        Stream.of(element),
                        element.getChildElementsByType(EventDefinition.class).stream(),
                        element.getChildElementsByType(LoopCharacteristics.class).stream())
                .flatMap(parts -> parts)
                .map(part -> part.getElementType().getTypeName())
                .collect(Collectors.joining(" "));
    }

    private static List<String> around(ModelElementInstance element) {
        List<String> around = new ArrayList<>();
        ModelElementInstance parent = element.getParentElement();
        while (parent instanceof SubProcess subProcess) {
            around.add(subProcess.getId());
            parent = subProcess.getParentElement();
        }
        return around;
    }
}
