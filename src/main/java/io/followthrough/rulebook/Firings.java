package io.followthrough.rulebook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** Watches sessions: which rule fires how often, when one is watched, and a way to stop them from outside. */
class Firings extends DefaultAgendaEventListener {

    private final boolean counting;
    private final Map<String, Integer> times = new HashMap<>();
    private volatile @Nullable KieSession running;
    private volatile boolean stopped;

    /** Counting costs time; without it only stopping works. */
    Firings(boolean counting) {
        this.counting = counting;
    }

    void begin(KieSession session) {
        if (stopped) {
            throw new IllegalStateException("The rules took too long.");
        }
        running = session;
        if (counting) {
            times.clear();
            session.addEventListener(this);
        }
    }

    void end() {
        running = null;
    }

    /** Halts the session that runs, and lets no other begin. */
    void stop() {
        stopped = true;
        KieSession session = running;
        if (session != null) {
            session.halt();
        }
    }

    @Override
    public synchronized void afterMatchFired(AfterMatchFiredEvent event) {
        times.merge(event.getMatch().getRule().getName(), 1, Integer::sum);
    }

    /** The rule that fired most in the latest session, by its sentence. */
    synchronized Optional<String> busiest() {
        return times.entrySet().stream()
                .max(Comparator.comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }
}
