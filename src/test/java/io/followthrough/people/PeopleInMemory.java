package io.followthrough.people;

import io.followthrough.shared.UnitCode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** People for tests that need no engine: two in unit TRADE, two in unit MACRO, and some of the whole organisation. */
@TestComponent
class PeopleInMemory implements People {

    private final Map<String, Person> people = new HashMap<>();

    PeopleInMemory() {
        known("staff", "TRADE", Role.UNIT_STAFF);
        known("head", "TRADE", Role.UNIT_HEAD);
        known("staff2", "MACRO", Role.UNIT_STAFF);
        known("head2", "MACRO", Role.UNIT_HEAD);
        known("office", null, Role.EVALUATION_OFFICE);
        known("director", null, Role.MANAGEMENT);
        known("admin", null, Role.ADMINISTRATOR);
    }

    private void known(String username, @Nullable String unit, Role role) {
        add(new Person(username, username, unit == null ? null : new UnitCode(unit), Set.of(role)), "");
    }

    @Override
    public Optional<Person> find(String username) {
        return Optional.ofNullable(people.get(username));
    }

    @Override
    public List<Person> of(UnitCode unit) {
        return people.values().stream()
                .filter(person -> unit.equals(person.unit()))
                .sorted(Comparator.comparing(Person::username))
                .toList();
    }

    @Override
    public List<Person> everybody() {
        return people.values().stream()
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    @Override
    public void move(UnitCode from, UnitCode to) {
        of(from).forEach(person ->
                add(new Person(person.username(), person.name(), to, person.roles(), person.address()), ""));
    }

    @Override
    public Optional<Person> signIn(String username, String password) {
        return find(username);
    }

    @Override
    public void add(Person person, String password) {
        people.put(person.username(), person);
    }

    @Override
    public boolean isEmpty() {
        return people.isEmpty();
    }
}
