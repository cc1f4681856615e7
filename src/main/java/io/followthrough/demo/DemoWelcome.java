package io.followthrough.demo;

import io.followthrough.people.Person;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Says on the console, and on the page where people sign in, where to go and whom to sign in as. */
@ControllerAdvice("io.followthrough.access")
@Profile("demo")
class DemoWelcome {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWelcome.class);

    private final Environment environment;

    DemoWelcome(Environment environment) {
        this.environment = environment;
    }

    @ModelAttribute("demoPeople")
    List<Person> people() {
        return DemoPeople.everybody();
    }

    @EventListener(ApplicationReadyEvent.class)
    void welcome() {
        LOG.info(
                """


                  Followthrough is ready: http://localhost:{}
                  Sign in with the password "{}" as one of

                {}
                """,
                environment.getProperty("local.server.port", "8080"),
                DemoPeople.PASSWORD,
                DemoPeople.everybody().stream()
                        .map(person -> "    %-10s %s".formatted(person.username(), person.name()))
                        .collect(Collectors.joining("\n")));
    }
}
