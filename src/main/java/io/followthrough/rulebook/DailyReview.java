package io.followthrough.rulebook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Judges everything once a day and keeps what was flagged from when to when. */
@Component
public class DailyReview {

    private final Rulebook rulebook;
    private final KeptFlags kept;
    private final WhyCleared why;
    private final Resemblances resemblances;

    DailyReview(Rulebook rulebook, KeptFlags kept, WhyCleared why, Resemblances resemblances) {
        this.resemblances = resemblances;
        this.why = why;
        this.rulebook = rulebook;
        this.kept = kept;
    }

    /**
     * Judges everything as of a day, keeps the flags that are new and clears those that no longer hold, all or nothing.
     * It goes through the portfolio part by part and holds the flags of one part only.
     * The same day again raises nothing, and two nodes that review at once do so one after the other. The number of
     * notices is 0 until there is a module that tells people.
     */
    @Transactional
    public Review run(LocalDate asOf) {
        kept.lock(asOf);
        resemblances.compareNew();
        Map<KeptFlags.Key, Long> gone = kept.live();
        int[] raised = {0};
        int judged = rulebook.judgeParts(asOf, flags -> {
            List<Flag> fresh = flags.stream()
                    .filter(flag -> gone.remove(KeptFlags.Key.of(flag)) == null)
                    .toList();
            kept.raise(fresh, asOf);
            raised[0] += fresh.size();
        });
        Map<Long, String> reasons = new HashMap<>();
        gone.forEach((flag, id) -> reasons.put(id, gone.size() > WhyCleared.MOST ? why.ofMany() : why.of(flag, asOf)));
        kept.clear(reasons, asOf);
        return new Review(judged, raised[0], gone.size(), 0);
    }
}
