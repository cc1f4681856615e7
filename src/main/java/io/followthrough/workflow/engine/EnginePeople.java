package io.followthrough.workflow.engine;

import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.people.Role;
import io.followthrough.shared.Blank;
import io.followthrough.shared.UnitCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.query.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps people as users of the engine, and their roles as its groups: {@code unit-head-TRADE} holds the heads of one unit. */
@Component
@Transactional
class EnginePeople implements People {

    /** The engine refuses queries without a limit, so that all are read part by part. */
    private static final int AT_ONCE = 1_000;

    private final IdentityService identities;

    EnginePeople(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Person> find(String username) {
        return Optional.ofNullable(identities.createUserQuery().userId(username).singleResult())
                .map(this::person);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> of(UnitCode unit) {
        return EnumSet.allOf(Role.class).stream()
                .filter(Role::ofUnit)
                .flatMap(role -> members(role.groupIn(unit)).stream())
                .distinct()
                .sorted()
                .flatMap(username -> find(username).stream())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> everybody() {
        Map<String, List<String>> groups = new HashMap<>();
        all(identities.createGroupQuery().orderByGroupId().asc())
                .forEach(group -> members(group.getId())
                        .forEach(username -> groups.computeIfAbsent(username, one -> new ArrayList<>())
                                .add(group.getId())));
        return all(identities.createUserQuery().orderByUserId().asc()).stream()
                .map(user -> person(user, groups.getOrDefault(user.getId(), List.of())))
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    @Override
    public void move(UnitCode from, UnitCode to) {
        for (Role role : EnumSet.allOf(Role.class)) {
            if (role.ofUnit()) {
                ensureGroup(role.groupIn(to));
                for (String username : members(role.groupIn(from))) {
                    identities.deleteMembership(username, role.groupIn(from));
                    if (!members(role.groupIn(to)).contains(username)) {
                        identities.createMembership(username, role.groupIn(to));
                    }
                }
            }
        }
    }

    private List<String> members(String group) {
        return all(identities
                        .createUserQuery()
                        .memberOfGroup(group)
                        .orderByUserId()
                        .asc())
                .stream()
                .map(User::getId)
                .toList();
    }

    @Override
    @Transactional(noRollbackFor = RuntimeException.class)
    public Optional<Person> signIn(String username, String password) {
        return username.isBlank() || !identities.checkPassword(username, password) ? Optional.empty() : find(username);
    }

    @Override
    public void add(Person person, String password) {
        User user = identities.newUser(person.username());
        user.setFirstName("");
        user.setLastName(person.name());
        user.setEmail(person.address());
        user.setPassword(password);
        identities.saveUser(user);
        for (Role role : person.roles()) {
            UnitCode unit = person.unit();
            String group = unit == null ? role.group() : role.groupIn(unit);
            ensureGroup(group);
            identities.createMembership(person.username(), group);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return identities.createUserQuery().count() == 0;
    }

    /** Adds the group unless it exists. */
    void ensureGroup(String id) {
        if (identities.createGroupQuery().groupId(id).count() == 0) {
            Group group = identities.newGroup(id);
            group.setName(id);
            group.setType("WORKFLOW");
            identities.saveGroup(group);
        }
    }

    private static <T> List<T> all(Query<?, T> query) {
        List<T> all = new ArrayList<>();
        List<T> some;
        do {
            some = query.listPage(all.size(), AT_ONCE);
            all.addAll(some);
        } while (some.size() == AT_ONCE);
        return all;
    }

    private Person person(User user) {
        List<Group> groups = all(identities
                .createGroupQuery()
                .groupMember(user.getId())
                .orderByGroupId()
                .asc());
        return person(user, groups.stream().map(Group::getId).toList());
    }

    private static Person person(User user, List<String> groups) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        UnitCode unit = null;
        for (String group : groups) {
            for (Role role : Role.values()) {
                UnitCode of = unitOf(role, group);
                if (of != null || group.equals(role.group()) && !role.ofUnit()) {
                    roles.add(role);
                    unit = of == null ? unit : of;
                }
            }
        }
        String address = user.getEmail();
        return new Person(
                user.getId(),
                (user.getFirstName() + " " + user.getLastName()).strip(),
                unit,
                roles,
                Blank.asMissing(address));
    }

    private static @Nullable UnitCode unitOf(Role role, String group) {
        String prefix = role.group() + "-";
        return role.ofUnit() && group.startsWith(prefix) ? new UnitCode(group.substring(prefix.length())) : null;
    }
}
