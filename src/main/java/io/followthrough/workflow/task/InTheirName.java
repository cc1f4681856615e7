package io.followthrough.workflow.task;

import io.followthrough.shared.OnBehalf;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.stereotype.Component;

/**
 * Does in the engine what somebody has begun: in their name, as when they complete a task, and like there with what
 * the models do, which nobody may do by hand. Whether they may begin it was asked before.
 */
@Component
class InTheirName {

    private final ProcessEngine engine;
    private final IdentityService identities;
    private final OnBehalf onBehalf;

    InTheirName(ProcessEngine engine, IdentityService identities, OnBehalf onBehalf) {
        this.onBehalf = onBehalf;
        this.engine = engine;
        this.identities = identities;
    }

    /** @param person on whose behalf, where that is somebody else */
    void run(String username, Optional<String> person, Runnable work) {
        Callable<String> callable = () -> {
            person.ifPresentOrElse(away -> onBehalf.of(away, work), work);
            return username;
        };
        Command<String> command = context -> context.runWithoutAuthorization(callable);
        try {
            identities.setAuthenticatedUserId(username);
            ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                    .getCommandExecutorTxRequired()
                    .execute(command);
        } finally {
            identities.clearAuthentication();
        }
    }
}
