package io.followthrough;

import io.followthrough.workflow.FlowsTaken;
import io.followthrough.workflow.Stage;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** A test of the whole application as a running server with demo people, on a database in memory that such tests share, with a clock that they may move. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@Import({FlowsTaken.class, Stage.class, MovedClock.OfTheTest.class})
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
            "followthrough.today=2026-11-23",
            "followthrough.hooks.send=false",
            "followthrough.demo.portfolio=false"
        })
public @interface ServerTest {}
