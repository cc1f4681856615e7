package io.followthrough;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that tests move: import it where a test is about more than one day. It shows noon of 23 November 2026 at first. */
public class MovedClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

    // Other threads look at it, too.
    private volatile Instant now =
            LocalDate.of(2026, 11, 23).atTime(LocalTime.NOON).atZone(ZONE).toInstant();

    /** Goes on to noon of a day. */
    public void moveTo(LocalDate day) {
        moveTo(day, LocalTime.NOON);
    }

    /** The day that it shows. */
    public LocalDate day() {
        return LocalDate.ofInstant(now, ZONE);
    }

    /** Goes on to a time, in the organisation's zone. */
    public void moveTo(LocalDate day, LocalTime time) {
        now = day.atTime(time).atZone(ZONE).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }

    /** Makes it the one clock. */
    @TestConfiguration
    public static class OfTheTest {

        @Bean
        @Primary
        MovedClock movedClock() {
            return new MovedClock();
        }
    }
}
