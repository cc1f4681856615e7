package io.followthrough.notice;

import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.people.Role;
import io.followthrough.people.Substitution;
import io.followthrough.people.Substitutions;
import io.followthrough.rulebook.telling.Telling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who an audience is on a day: only people who may sign in, and whoever stands in for those who are away. */
class Recipients {

    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<Place, List<Person>> places = new HashMap<>();
    private final Map<String, String> substitutes = new HashMap<>();

    private record Place(Role role, @Nullable String unit) {}

    Recipients(People people, Substitutions substitutions, LocalDate day) {
        people.everybody().forEach(this::add);
        for (Substitution substitution : substitutions.findAllByOrderByFirstDayDescIdDesc()) {
            if (substitution.holdsOn(day) && this.people.containsKey(substitution.substitute())) {
                substitutes.putIfAbsent(substitution.person(), substitution.substitute());
            }
        }
    }

    private void add(Person person) {
        people.put(person.username(), person);
        String unit = person.unit() == null ? null : person.unit().value();
        person.roles()
                .forEach(role -> places.computeIfAbsent(
                                new Place(role, role.ofUnit() ? unit : null), place -> new ArrayList<>())
                        .add(person));
    }

    /** User names of who is told, each with that of whom they stand in for; with nothing when they are told in their own right. */
    Map<String, @Nullable String> of(Telling telling) {
        Map<String, @Nullable String> told = new LinkedHashMap<>();
        List<Person> meant = meant(telling);
        meant.forEach(person -> {
            String substitute = substitutes.get(person.username());
            if (substitute == null) {
                told.put(person.username(), null);
            }
        });
        meant.forEach(person -> {
            String substitute = substitutes.get(person.username());
            if (substitute != null && !told.containsKey(substitute)) {
                told.put(substitute, person.username());
            }
        });
        return told;
    }

    private List<Person> meant(Telling telling) {
        return switch (telling.audience()) {
            case OWNER -> owner(telling);
            case UNIT_STAFF -> inUnit(telling, Role.UNIT_STAFF);
            case UNIT_HEAD -> inUnit(telling, Role.UNIT_HEAD);
            case MANAGEMENT -> all(Role.MANAGEMENT);
            case EVALUATION_OFFICE -> all(Role.EVALUATION_OFFICE);
            case COMMITTEE -> all(Role.COMMITTEE);
        };
    }

    private List<Person> owner(Telling telling) {
        Person owner = telling.owner() == null ? null : people.get(telling.owner());
        if (owner != null) {
            return List.of(owner);
        }
        List<Person> staff = inUnit(telling, Role.UNIT_STAFF);
        return staff.isEmpty() ? inUnit(telling, Role.UNIT_HEAD) : staff;
    }

    private List<Person> inUnit(Telling telling, Role role) {
        return telling.unit() == null ? List.of() : places.getOrDefault(new Place(role, telling.unit()), List.of());
    }

    private List<Person> all(Role role) {
        return places.getOrDefault(new Place(role, null), List.of());
    }
}
