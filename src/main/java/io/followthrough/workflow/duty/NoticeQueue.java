package io.followthrough.workflow.duty;

import io.followthrough.rulebook.DailyReview;
import io.followthrough.workflow.engine.InModels;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The step of the daily review in which people are told. */
@Component("notices")
@InModels
public class NoticeQueue {

    private final DailyReview review;
    private final Clock clock;

    NoticeQueue(DailyReview review, Clock clock) {
        this.review = review;
        this.clock = clock;
    }

    /** Makes the digests of today of what the review wrote down; again the same day it makes none. */
    public void queue() {
        review.makeDigests(LocalDate.now(clock));
    }
}
