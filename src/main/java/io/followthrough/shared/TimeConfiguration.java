package io.followthrough.shared;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock: the organisation's zone, and a fixed day for demonstrations and tests where one is set. */
@Configuration
class TimeConfiguration {

    @Bean
    Clock clock(
            @Value("${followthrough.zone}") ZoneId zone,
            @Value("${followthrough.today:#{null}}") @Nullable LocalDate today) {
        Clock clock = Clock.system(zone);
        return today == null ? clock : new FixedDayClock(clock, today);
    }
}
