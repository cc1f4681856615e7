package io.followthrough.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A process with what waits in it.
 *
 * @param process its name, such as {@code management-response}
 * @param waits all that waits in it
 * @param steps in the order of the model
 */
record MappedProcess(String process, Waits waits, List<MappedStep> steps) {

    /**
     * A step with what waits there.
     *
     * @param element its id in the model
     * @param name what it is called there
     * @param called name of the process in which it really waits; missing where it waits at the step itself
     * @param waits what waits there
     */
    record MappedStep(String element, String name, @Nullable String called, Waits waits) {}
}
