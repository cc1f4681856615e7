package io.followthrough.workflow.version;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes every running process to the present version of its model, before anybody can act. What a process called
 * itself is a process of its own and migrates likewise; what it calls next is the version deployed with its new model.
 */
@Component
class Migrating implements SmartInitializingSingleton {

    private static final int BATCH = 100;
    private static final Logger LOG = LoggerFactory.getLogger(Migrating.class);

    private final RepositoryService models;
    private final RuntimeService runtime;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Moves moves;

    Migrating(
            RepositoryService models,
            RuntimeService runtime,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Moves moves) {
        this.models = models;
        this.runtime = runtime;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.moves = moves;
    }

    @Override
    public void afterSingletonsInstantiated() {
        models.createProcessDefinitionQuery().latestVersion().list().forEach(this::migrateTo);
    }

    private void migrateTo(ProcessDefinition present) {
        models.createProcessDefinitionQuery().processDefinitionKey(present.getKey()).list().stream()
                .filter(former -> former.getVersion() < present.getVersion())
                .filter(former -> !running(former, 1).isEmpty())
                .forEach(former -> migrate(former, present));
    }

    private void migrate(ProcessDefinition former, ProcessDefinition present) {
        Set<String> staying = new HashSet<>();
        int migrated = 0;
        try {
            MigrationPlan plan = plan(former, present);
            while (!batch(former, staying).isEmpty()) {
                migrated += migrate(former, plan, staying);
            }
        } catch (ProcessEngineException impossible) {
            LOG.error("Version {} of {} cannot be migrated", former.getVersion(), former.getKey(), impossible);
        }
        LOG.info(
                "{} processes {} went from version {} to {} of their model; {} stay",
                migrated,
                present.getKey(),
                former.getVersion(),
                present.getVersion(),
                running(former, Integer.MAX_VALUE).size());
    }

    private MigrationPlan plan(ProcessDefinition former, ProcessDefinition present) {
        BpmnModelInstance model = models.getBpmnModelInstance(former.getId());
        MigrationPlanBuilder plan = runtime.createMigrationPlan(former.getId(), present.getId())
                .mapEqualActivities()
                .updateEventTriggers();
        moves.of(present.getKey())
                .filter(move -> Place.of(model, move.from()).isPresent())
                .forEach(move -> {
                    boolean event = Place.of(model, move.from()).orElseThrow().event();
                    var moved = plan.mapActivities(move.from(), move.to());
                    if (event) {
                        moved.updateEventTrigger();
                    }
                });
        return plan.build();
    }

    /** One batch; a second node that starts at the same time waits for the lock, and finds nothing left to do. */
    private int migrate(ProcessDefinition former, MigrationPlan plan, Set<String> staying) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                lock();
                List<String> batch = batch(former, staying);
                if (!batch.isEmpty()) {
                    runtime.newMigration(plan).processInstanceIds(batch).execute();
                }
                return batch.size();
            }));
        } catch (ProcessEngineException refused) {
            return oneByOne(former, plan, staying);
        }
    }

    /** One that cannot be migrated keeps no other back, and goes on under its former model. */
    private int oneByOne(ProcessDefinition former, MigrationPlan plan, Set<String> staying) {
        int migrated = 0;
        for (String id : batch(former, staying)) {
            try {
                runtime.newMigration(plan).processInstanceIds(id).execute();
                migrated++;
            } catch (ProcessEngineException refused) {
                staying.add(id);
                LOG.warn("Process {} stays under version {}", id, former.getVersion(), refused);
            }
        }
        return migrated;
    }

    private List<String> batch(ProcessDefinition former, Set<String> staying) {
        return running(former, BATCH + staying.size()).stream()
                .filter(id -> !staying.contains(id))
                .toList();
    }

    private List<String> running(ProcessDefinition definition, int most) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionId(definition.getId())
                .orderByProcessInstanceId()
                .asc()
                .listPage(0, most)
                .stream()
                .map(ProcessInstance::getId)
                .toList();
    }

    /** The engine's own lock for deployments. */
    private void lock() {
        jdbc.sql("select value_ from act_ge_property where name_ = 'deployment.lock' for update")
                .query(String.class)
                .single();
    }
}
