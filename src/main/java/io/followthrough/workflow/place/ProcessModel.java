package io.followthrough.workflow.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A process model in which something can wait.
 *
 * @param process its name, such as {@code management-response}
 * @param steps where something can wait, in the order of the model
 */
public record ProcessModel(String process, List<WaitingStep> steps) {

    /**
     * A step at which something can wait.
     *
     * @param element its id in the model
     * @param name what it is called there
     * @param called name of the process for whose end it waits; missing where it waits at the step itself
     */
    public record WaitingStep(
            String element, String name, @Nullable String called) {}
}
