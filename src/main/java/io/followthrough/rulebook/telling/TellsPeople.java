package io.followthrough.rulebook.telling;

import java.time.LocalDate;

/** Sees to it that people hear of what the rules conclude. */
public interface TellsPeople {

    /**
     * Queues what has to be told as of a day, all or nothing; the same day again queues nothing.
     *
     * @return how many notices were queued
     */
    int queue(LocalDate day);
}
