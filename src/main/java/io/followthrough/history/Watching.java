package io.followthrough.history;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.context.event.EventListener;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.data.relational.core.mapping.event.AfterSaveEvent;
import org.springframework.data.relational.core.mapping.event.BeforeDeleteEvent;
import org.springframework.data.relational.core.mapping.event.BeforeSaveEvent;
import org.springframework.stereotype.Component;

/** Compares every object that is saved with what is stored of it, so that no change escapes history. */
@Component
class Watching {

    private final Snapshots snapshots;
    private final JdbcAggregateOperations stored;
    private final Notebook notebook;

    Watching(Snapshots snapshots, JdbcAggregateOperations stored, Notebook notebook) {
        this.snapshots = snapshots;
        this.stored = stored;
        this.notebook = notebook;
    }

    @EventListener
    void aboutToSave(BeforeSaveEvent<?> event) {
        if (!snapshots.awaitsId(event.getEntity())) {
            note(event.getEntity(), before(event.getEntity()), snapshots.of(event.getEntity()));
        }
    }

    /** What the database numbers has its number only now. */
    @EventListener
    void saved(AfterSaveEvent<?> event) {
        if (snapshots.isNumberedJustNow(event.getEntity())) {
            note(event.getEntity(), Map.of(), snapshots.of(event.getEntity()));
        }
    }

    @EventListener
    void aboutToDelete(BeforeDeleteEvent<?> event) {
        Object gone = stored.findById(event.getId().getValue(), event.getType());
        if (gone != null) {
            note(gone, snapshots.of(gone), Map.of());
        }
    }

    private Map<String, String> before(Object entity) {
        Object before = snapshots.isNew(entity) ? null : stored.findById(snapshots.id(entity), entity.getClass());
        return before == null ? Map.of() : snapshots.of(before);
    }

    private void note(Object entity, Map<String, String> before, Map<String, String> after) {
        Map<String, Change> changes = new TreeMap<>();
        TreeSet<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        for (String field : fields) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                changes.put(field, new Change(before.get(field), after.get(field)));
            }
        }
        if (!changes.isEmpty()) {
            notebook.note(
                    snapshots.reference(entity),
                    Happening.CHANGED,
                    Map.of("object", entity.getClass().getSimpleName()),
                    changes);
        }
    }
}
