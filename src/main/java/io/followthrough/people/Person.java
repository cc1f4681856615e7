package io.followthrough.people;

import io.followthrough.shared.Refused;
import io.followthrough.shared.UnitCode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs in.
 *
 * @param username what they sign in with
 * @param name how they are shown, by function in demonstrations: "Unit head, Trade"
 * @param unit where they work; missing for people of the whole organisation
 * @param roles what they may do
 * @param address where mail reaches them; missing when nobody has said
 */
public record Person(
        String username,
        String name,
        @Nullable UnitCode unit,
        Set<Role> roles,
        @Nullable String address) {

    /** @throws Refused when a role of a unit comes without the unit */
    public Person {
        roles = Set.copyOf(roles);
        if (unit == null && roles.stream().anyMatch(Role::ofUnit)) {
            throw Refused.because("unit", "Say in which unit %s works: the role belongs to a unit.", name);
        }
    }

    /** Somebody whom no mail reaches. */
    public Person(String username, String name, @Nullable UnitCode unit, Set<Role> roles) {
        this(username, name, unit, roles, null);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Names of the groups that give this person tasks; none for whoever only looks after the system. */
    public List<String> groupsOfTasks() {
        return roles.stream()
                .filter(role -> role != Role.ADMINISTRATOR)
                .map(role -> unit == null ? role.group() : role.groupIn(unit))
                .sorted()
                .toList();
    }
}
