package io.followthrough;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that a test moves from day to day; its time of day goes on. Import {@link Moved} to put it in the place of the one clock. */
public class MovableClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

    private final Clock time;
    private final AtomicReference<LocalDate> day;

    private MovableClock(Clock time, AtomicReference<LocalDate> day) {
        this.time = time;
        this.day = day;
    }

    /** Goes on to a later day, or back. */
    public void moveTo(LocalDate other) {
        day.set(other);
    }

    public LocalDate day() {
        return day.get();
    }

    @Override
    public ZoneId getZone() {
        return time.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(time.withZone(zone), day);
    }

    @Override
    public Instant instant() {
        return time.instant().atZone(getZone()).with(day.get()).toInstant();
    }

    /** Puts the movable clock in the place of the one clock, on 23 November 2026. */
    @TestConfiguration
    public static class Moved {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock(Clock.system(ZONE), new AtomicReference<>(LocalDate.of(2026, 11, 23)));
        }
    }
}
