package io.followthrough.rulebook;

import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** The policy and the rules in force, read once at the start. */
@Configuration
class RulebookConfiguration {

    @Bean
    Policy policy(@Value("classpath:rules/policies/default.yaml") Resource file) throws IOException {
        return PolicyFile.read("default", file.getInputStream());
    }

    @Bean
    RuleFiles ruleFiles(@Value("classpath*:rules/*.drl") Resource[] files) throws IOException {
        return new RuleFiles(files);
    }
}
