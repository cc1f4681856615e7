package io.followthrough.rulebook;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Judges everything once a day and keeps what was flagged from when to when. */
@Component
public class DailyReview {

    private final Rulebook rulebook;

    DailyReview(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** Judges as of a day; the same day again raises nothing. */
    @Transactional
    public Review run(LocalDate asOf) {
        return new Review(rulebook.judge(asOf).size(), 0, 0, 0);
    }
}
