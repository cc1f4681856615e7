package io.followthrough.access;

import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.people.Role;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** While there is nobody yet, the first administrator comes from a secret in the environment; without one the start is refused. */
@Component
@Profile("!demo")
@Order(0)
class FirstAdministrator implements ApplicationRunner {

    private static final int SHORTEST = 12;

    private final People people;
    private final String secret;

    FirstAdministrator(People people, @Value("${FOLLOWTHROUGH_ADMIN_SECRET:}") String secret) {
        this.people = people;
        this.secret = secret;
    }

    /** @throws IllegalStateException when there is nobody yet, and no secret of at least twelve characters */
    @Override
    public void run(ApplicationArguments arguments) {
        if (!people.isEmpty()) {
            return;
        }
        if (secret.length() < SHORTEST) {
            throw new IllegalStateException(
                    "There is no administrator yet. Start once with a password of at least %d characters in the environment variable FOLLOWTHROUGH_ADMIN_SECRET, sign in as \"admin\" and change it."
                            .formatted(SHORTEST));
        }
        people.add(new Person("admin", "Administrator", null, Set.of(Role.ADMINISTRATOR)), secret);
    }
}
