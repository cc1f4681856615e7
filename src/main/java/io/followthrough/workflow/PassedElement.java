package io.followthrough.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An element that a process came to, for marking its diagram.
 *
 * @param process name of the process model
 * @param element id of the element in the model
 * @param name what the element is called there; missing for a gateway, whose name is a question
 * @param from when the process came there
 * @param to when it went on; missing while it stands there
 */
public record PassedElement(
        String process,
        String element,
        @Nullable String name,
        Instant from,
        @Nullable Instant to) {}
