package io.followthrough.workflow.place;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that waits at a step of a process now. It is kept in memory, some 200 bytes for each, and brought up to date from
 * the engine's history whenever it is asked for; all of it is read anew once an hour.
 */
@Component
public class WaitingPoints {

    /** What the engine does is dated when it does it and seen when its transaction ends, at most so much later. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(2);

    private static final Duration KEPT = Duration.ofHours(1);

    private final WaitingLines lines;
    private final Clock clock;
    private final Map<UUID, WaitingPoint> known = new HashMap<>();
    private final Map<Object, Object> shared = new HashMap<>();
    private List<WaitingPoint> waiting = List.of();
    private @Nullable Instant readAll;
    private Instant read = Instant.EPOCH;
    private boolean changed;

    WaitingPoints(WaitingLines lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    /** All of them, in no order; what the caller itself has changed in its own transaction does not count yet. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    public synchronized List<WaitingPoint> all() {
        Instant now = ClockUtil.getCurrentTime().toInstant();
        if (readAll == null || now.isBefore(read) || readAll.plus(KEPT).isBefore(now)) {
            readAll = null;
            known.clear();
            shared.clear();
            changed = true;
            lines.all(this::take);
            readAll = now;
        } else {
            lines.since(read.minus(LONGEST_TRANSACTION), this::take);
        }
        read = now;
        if (changed) {
            waiting = List.copyOf(known.values());
            changed = false;
        }
        return waiting;
    }

    private void take(WaitingLines.Line line) {
        if (line.until() != null) {
            changed |= known.remove(line.id()) != null;
        } else {
            WaitingPoint point = new WaitingPoint(
                    line.reference(),
                    once(line.process()),
                    once(line.element()),
                    day(line.since()),
                    line.due() == null ? null : day(line.due()));
            changed |= !point.equals(known.put(line.id(), point));
        }
    }

    private LocalDate day(Instant instant) {
        return once(LocalDate.ofInstant(instant, clock.getZone()));
    }

    /** The same days and names come many thousand times, and are held once. */
    @SuppressWarnings("unchecked")
    private <T> T once(T value) {
        return (T) shared.computeIfAbsent(value, same -> same);
    }
}
