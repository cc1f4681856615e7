package io.followthrough.workflow.step;

import io.followthrough.shared.Missing;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** All initiatives, by their name. */
@Component
public class Initiatives {

    private final Map<String, Initiative<?>> byName = new TreeMap<>();

    Initiatives(List<Initiative<?>> initiatives) {
        for (Initiative<?> initiative : initiatives) {
            if (byName.put(initiative.name(), initiative) != null) {
                throw new IllegalStateException("Two initiatives are called " + initiative.name());
            }
        }
    }

    /** @throws Missing when there is none of that name */
    public Initiative<?> named(String name) {
        Initiative<?> initiative = byName.get(name);
        if (initiative == null) {
            throw new Missing("initiative", name);
        }
        return initiative;
    }

    /** All of them, by name. */
    public Collection<Initiative<?>> all() {
        return byName.values();
    }
}
