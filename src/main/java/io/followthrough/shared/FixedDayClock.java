package io.followthrough.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A clock whose day stands still while its time of day goes on. */
class FixedDayClock extends Clock {

    private final Clock time;
    private final LocalDate day;

    FixedDayClock(Clock time, LocalDate day) {
        this.time = time;
        this.day = day;
    }

    @Override
    public ZoneId getZone() {
        return time.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new FixedDayClock(time.withZone(zone), day);
    }

    @Override
    public Instant instant() {
        return time.instant().atZone(getZone()).with(day).toInstant();
    }
}
