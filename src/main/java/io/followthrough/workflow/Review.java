package io.followthrough.workflow;

import io.followthrough.workflow.engine.InModels;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When the daily review runs, and what it does. */
@Component
@InModels
public class Review {

    private final String schedule;

    Review(@Value("${followthrough.review.cron}") String schedule) {
        this.schedule = schedule;
    }

    /** When it runs: a Quartz cron expression in the time zone of the server, such as {@code 0 0 6 * * ?}. */
    public String schedule() {
        return schedule;
    }

    /** Judges everything that is open, as of today. */
    public void run() {}
}
