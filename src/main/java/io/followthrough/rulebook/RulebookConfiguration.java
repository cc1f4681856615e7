package io.followthrough.rulebook;

import java.io.IOException;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** The rules and numbers inside the application, read once at the start. */
@Configuration
class RulebookConfiguration {

    @Bean
    RulesInForce rulesInForce(@Value("classpath*:rules/*.drl") Resource[] files, MessageSource messages, Clock clock)
            throws IOException {
        return new RulesInForce(RuleSource.packaged(files).compile(messages), clock);
    }
}
