package io.followthrough;

import io.followthrough.workflow.FlowsTaken;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** A test of the whole application with demo people, on a database in memory that tests with the same beans share, on the fixed day 23 November 2026; jobs run when a test runs them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@AutoConfigureObservability(tracing = false)
@ActiveProfiles("demo")
@Import(FlowsTaken.class)
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
            "followthrough.today=2026-11-23",
            "followthrough.hooks.send=false",
            "followthrough.demo.portfolio=false",
            "camunda.bpm.job-execution.enabled=false"
        })
public @interface ApplicationTest {}
