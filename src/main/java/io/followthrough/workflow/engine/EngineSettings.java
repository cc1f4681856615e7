package io.followthrough.workflow.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** Engine settings that no property file reaches, each safer than its default; the others stand in {@code application.yml}. */
@Component
class EngineSettings extends AbstractProcessEnginePlugin {

    private final ListableBeanFactory beans;
    private final Clock clock;

    EngineSettings(ListableBeanFactory beans, Clock clock) {
        this.beans = beans;
        this.clock = clock;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setBeans(new ModelBeans(beans));
        // Candidates may claim and complete a task, not rewrite it or its variables.
        engine.setDefaultUserPermissionForTask(Permissions.TASK_WORK);
        engine.setResourceAuthorizationProvider(new GroupGrants());
        // Recommendations are worked on in our processes only: no cases, decisions or loose tasks to join in queries.
        engine.setCmmnEnabled(false);
        engine.setDmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        // Where the day is fixed, the engine's day follows the one clock.
        ClockUtil.offset(Duration.between(Instant.now(Clock.systemUTC()), clock.instant())
                .truncatedTo(ChronoUnit.MINUTES)
                .toMillis());
    }
}
