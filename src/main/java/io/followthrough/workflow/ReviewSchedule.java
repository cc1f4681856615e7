package io.followthrough.workflow;

import io.followthrough.rulebook.DailyReview;
import io.followthrough.workflow.engine.InModels;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When the daily review runs, and what it does. */
@Component("review")
@InModels
public class ReviewSchedule {

    private final DailyReview review;
    private final Clock clock;
    private final String schedule;

    ReviewSchedule(DailyReview review, Clock clock, @Value("${followthrough.review.cron}") String schedule) {
        this.review = review;
        this.clock = clock;
        this.schedule = schedule;
    }

    /** When it runs: a Quartz cron expression in the time zone of the server, such as {@code 0 0 6 * * ?}. */
    public String schedule() {
        return schedule;
    }

    /** Judges the next part of what is open, as of today, and writes down who has to hear of it. */
    public void run() {
        review.goOn(LocalDate.now(clock));
    }

    /** Whether there is no part left. */
    public boolean isOver() {
        return review.isOver();
    }
}
