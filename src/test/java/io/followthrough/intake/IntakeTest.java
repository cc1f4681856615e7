package io.followthrough.intake;

import io.followthrough.DomainTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.test.context.TestPropertySource;

/** A test of the intake and the aggregates that it registers, without pages, engine and rules, on 23 November 2026. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DomainTest
@ImportAutoConfiguration(JacksonAutoConfiguration.class)
@TestPropertySource(properties = "followthrough.today=2026-11-23")
@ComponentScan(
        basePackages = {
            "io.followthrough.shared",
            "io.followthrough.people",
            "io.followthrough.evaluation",
            "io.followthrough.response",
            "io.followthrough.action",
            "io.followthrough.intake"
        },
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.web\\..*"))
@interface IntakeTest {}
