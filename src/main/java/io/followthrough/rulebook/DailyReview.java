package io.followthrough.rulebook;

import io.followthrough.rulebook.telling.FlagsChanged;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Judges everything once a day and keeps what was flagged from when to when. */
@Component
public class DailyReview {

    private final Rulebook rulebook;
    private final KeptFlags kept;
    private final WhyCleared why;
    private final Resemblances resemblances;
    private final ApplicationEventPublisher events;

    DailyReview(
            Rulebook rulebook,
            KeptFlags kept,
            WhyCleared why,
            Resemblances resemblances,
            ApplicationEventPublisher events) {
        this.events = events;
        this.resemblances = resemblances;
        this.why = why;
        this.rulebook = rulebook;
        this.kept = kept;
    }

    /**
     * Judges everything as of a day, keeps the flags that are new and clears those that no longer hold, all or nothing.
     * It goes through the portfolio part by part and holds the flags of one part only.
     * The same day again raises nothing, and two nodes that review at once do so one after the other. Nobody is
     * told by it: that is a step of its own.
     */
    @Transactional
    public Review run(LocalDate asOf) {
        kept.lock(asOf);
        resemblances.compareNew();
        LiveFlags before = kept.live();
        int[] raised = {0};
        int judged = rulebook.judgeParts(asOf, flags -> {
            List<Flag> fresh = fresh(flags, before);
            kept.raise(fresh, asOf);
            if (!fresh.isEmpty()) {
                events.publishEvent(new FlagsChanged(asOf, fresh, List.of()));
            }
            raised[0] += fresh.size();
        });
        long[] gone = before.gone();
        kept.clear(gone, id -> gone.length > WhyCleared.MOST ? why.ofMany() : why.of(kept.key(id), asOf), asOf);
        if (gone.length > 0) {
            events.publishEvent(new FlagsChanged(asOf, List.of(), kept.cleared(gone)));
        }
        return new Review(judged, raised[0], gone.length, 0);
    }

    private List<Flag> fresh(List<Flag> flags, LiveFlags before) {
        Map<KeptFlags.Key, Long> live =
                kept.live(flags.stream().map(Flag::subject).toList());
        List<Flag> fresh = new ArrayList<>();
        for (Flag flag : flags) {
            Long id = live.get(KeptFlags.Key.of(flag));
            if (id == null) {
                fresh.add(flag);
            } else {
                before.found(id);
            }
        }
        return fresh;
    }
}
