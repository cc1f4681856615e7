package io.followthrough;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.data.jdbc.DataJdbcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.test.context.TestPropertySource;

/** A test of aggregates and use cases on an empty database in memory, each in a transaction of its own, without engine and rules. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJdbcTest
@TestPropertySource(properties = "followthrough.zone=Europe/Zurich")
@ComponentScan({
    "io.followthrough.shared",
    "io.followthrough.people",
    "io.followthrough.evaluation",
    "io.followthrough.response",
    "io.followthrough.action",
    "io.followthrough.committee"
})
public @interface DomainTest {}
