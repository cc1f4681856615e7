package io.followthrough.workflow.task;

import io.followthrough.shared.Refused;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Begins initiatives, and says in words why that was not possible. */
@Component
class Attempts {

    private final Beginning beginning;

    Attempts(Beginning beginning) {
        this.beginning = beginning;
    }

    /** Like {@link Beginning#begin}; who collides with somebody else is told to try again (409). */
    void begin(String username, String name, String reference, String form) {
        try {
            beginning.begin(username, name, reference, form);
        } catch (RuntimeException failure) {
            Optional<Refused> refused = Failures.cause(failure, Refused.class);
            if (refused.isPresent()) {
                throw refused.get();
            }
            throw Failures.collision(failure) ? Failures.busy() : failure;
        }
    }
}
