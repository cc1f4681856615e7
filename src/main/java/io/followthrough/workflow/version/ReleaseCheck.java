package io.followthrough.workflow.version;

import io.followthrough.workflow.engine.DeployedFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Looks, before anything is changed, whether every running process has a place in the models of this release; the
 * release does not start otherwise. Engine and tables are made in no fixed order: whichever comes first is preceded
 * by the check.
 */
@Component
class ReleaseCheck extends AbstractProcessEnginePlugin implements FlywayMigrationStrategy {

    private final DataSource database;
    private final DeployedFiles files;
    private final Moves moves;

    ReleaseCheck(DataSource database, DeployedFiles files, Moves moves) {
        this.database = database;
        this.files = files;
        this.moves = moves;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        refuseHomeless();
    }

    @Override
    public void migrate(Flyway tables) {
        refuseHomeless();
        tables.migrate();
    }

    /** @throws UnmigratableRelease when a process stands where this release has no such element */
    void refuseHomeless() {
        OccupiedElements elements = new OccupiedElements(database);
        List<Occupied> occupied = elements.all();
        if (occupied.isEmpty()) {
            return;
        }
        Map<String, BpmnModelInstance> present = present();
        Map<String, BpmnModelInstance> former = new HashMap<>();
        List<String> homeless = new ArrayList<>();
        for (Occupied one : occupied) {
            BpmnModelInstance old =
                    former.computeIfAbsent(one.deployment() + one.file(), deployed -> elements.model(one));
            Place place = Place.of(old, one.element()).orElse(new Place(one.element(), "", List.of()));
            trouble(one, place, present.get(one.process()))
                    .ifPresent(trouble -> homeless.add("%d × process \"%s\" (version %d) at \"%s\" (%s): %s."
                            .formatted(
                                    one.instances(),
                                    one.process(),
                                    one.version(),
                                    place.name(),
                                    one.element(),
                                    trouble)));
        }
        if (!homeless.isEmpty()) {
            throw new UnmigratableRelease(homeless);
        }
    }

    private Optional<String> trouble(Occupied one, Place place, @Nullable BpmnModelInstance present) {
        if (present == null) {
            return Optional.of("this release has no such process");
        }
        Place next = Place.of(present, moves.destination(one.process(), one.element()))
                .orElse(null);
        if (next == null) {
            return Optional.of("its model has no such element any more");
        }
        if (!next.kind().equals(place.kind())) {
            return Optional.of("in its model this is no %s any more, but a %s".formatted(place.kind(), next.kind()));
        }
        List<String> around = place.around().stream()
                .map(scope -> moves.destination(one.process(), scope))
                .toList();
        return next.around().equals(around)
                ? Optional.empty()
                : Optional.of("in its model this stands in another sub-process");
    }

    /** The models of this release, by process. */
    private Map<String, BpmnModelInstance> present() {
        Map<String, BpmnModelInstance> present = new HashMap<>();
        for (Resource file : files.getDeploymentResources()) {
            if (Objects.requireNonNull(file.getFilename()).endsWith(".bpmn")) {
                BpmnModelInstance model = read(file);
                model.getModelElementsByType(Process.class).forEach(process -> present.put(process.getId(), model));
            }
        }
        return present;
    }

    private static BpmnModelInstance read(Resource file) {
        try (InputStream written = file.getInputStream()) {
            return Bpmn.readModelFromStream(written);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
