package io.followthrough.workflow.version;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the moves of this release. */
@Configuration
class VersionConfiguration {

    @Bean
    Moves moves() {
        return Moves.ofThisRelease();
    }
}
