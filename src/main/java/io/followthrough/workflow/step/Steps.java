package io.followthrough.workflow.step;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All steps, by the id of their user task. */
@Component
public class Steps {

    private final Map<String, Step<?>> byElement;

    Steps(List<Step<?>> steps) {
        byElement = steps.stream().collect(Collectors.toUnmodifiableMap(Step::element, Function.identity()));
    }

    /** @throws IllegalArgumentException when no step belongs to that user task */
    public Step<?> at(String element) {
        Step<?> step = byElement.get(element);
        if (step == null) {
            throw new IllegalArgumentException("No step belongs to " + element);
        }
        return step;
    }

    /** Ids of all user tasks that have a step. */
    Set<String> elements() {
        return byElement.keySet();
    }
}
