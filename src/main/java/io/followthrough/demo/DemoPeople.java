package io.followthrough.demo;

import static io.followthrough.people.Role.ADMINISTRATOR;
import static io.followthrough.people.Role.AUDITOR;
import static io.followthrough.people.Role.COMMITTEE;
import static io.followthrough.people.Role.EVALUATION_OFFICE;
import static io.followthrough.people.Role.MANAGEMENT;
import static io.followthrough.people.Role.UNIT_HEAD;
import static io.followthrough.people.Role.UNIT_STAFF;

import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.people.Role;
import io.followthrough.people.Unit;
import io.followthrough.people.Units;
import io.followthrough.shared.UnitCode;
import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Units and people by role, each with the password "demo", so the server must not be reachable from elsewhere. */
@Component
@Profile("demo")
@Order(3)
public class DemoPeople implements ApplicationRunner {

    /** The password of everybody. */
    static final String PASSWORD = "demo";

    private static final List<Person> ALL = List.of(
            person("office", "Evaluation office", null, EVALUATION_OFFICE),
            person("staff", "Programme officer, Trade", "TRADE", UNIT_STAFF),
            person("head", "Unit head, Trade", "TRADE", UNIT_HEAD),
            person("staff2", "Programme officer, Macro", "MACRO", UNIT_STAFF),
            person("head2", "Unit head, Macro", "MACRO", UNIT_HEAD),
            person("director", "Director", null, MANAGEMENT),
            person("committee", "Evaluation committee", null, COMMITTEE),
            person("auditor", "Auditor", null, AUDITOR),
            person("admin", "Administrator", null, ADMINISTRATOR));

    private final People people;
    private final Units units;
    private final @Nullable InetAddress address;

    DemoPeople(People people, Units units, @Value("${server.address:#{null}}") @Nullable InetAddress address) {
        this.people = people;
        this.units = units;
        this.address = address;
    }

    /** Everybody there is, to be named on the login page. */
    public static List<Person> everybody() {
        return ALL;
    }

    /** @throws IllegalStateException when the server listens on more than the loopback address */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (address == null || !address.isLoopbackAddress()) {
            throw new IllegalStateException(
                    "The demo profile has known passwords and listens on the loopback address only. Remove the profile, or server.address.");
        }
        if (!people.isEmpty()) {
            return;
        }
        units.saveAll(List.of(Unit.named("TRADE", "Trade Promotion"), Unit.named("MACRO", "Macroeconomic Support")));
        ALL.forEach(person -> people.add(person, PASSWORD));
    }

    private static Person person(String username, String name, @Nullable String unit, Role role) {
        return new Person(
                username, name, unit == null ? null : new UnitCode(unit), Set.of(role), username + "@example.org");
    }
}
