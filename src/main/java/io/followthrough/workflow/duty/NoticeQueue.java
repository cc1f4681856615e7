package io.followthrough.workflow.duty;

import io.followthrough.rulebook.telling.TellsPeople;
import io.followthrough.workflow.engine.InModels;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The step of the daily review in which people are told. */
@Component("notices")
@InModels
public class NoticeQueue {

    private final TellsPeople people;
    private final Clock clock;

    NoticeQueue(TellsPeople people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Queues what has to be told as of today, and answers how many notices that is; again the same day it queues nothing. */
    public int queue() {
        return people.queue(LocalDate.now(clock));
    }
}
