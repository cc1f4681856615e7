package io.followthrough.workflow.task;

import io.followthrough.shared.OnBehalf;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/**
 * Does what somebody has begun. What the models do then is done in nobody's name in the engine, since nobody may do it
 * by hand; whether they may begin it was asked before, and the history knows who they are. Each call of the engine
 * stands for itself, so that one sees what the one before has done.
 */
@Component
class InTheirName {

    private final IdentityService identities;
    private final OnBehalf onBehalf;

    InTheirName(IdentityService identities, OnBehalf onBehalf) {
        this.identities = identities;
        this.onBehalf = onBehalf;
    }

    /** @param person on whose behalf, where that is somebody else */
    void run(Optional<String> person, Runnable work) {
        identities.clearAuthentication();
        person.ifPresentOrElse(away -> onBehalf.of(away, work), work);
    }
}
