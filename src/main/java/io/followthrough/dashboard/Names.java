package io.followthrough.dashboard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import io.followthrough.people.People;
import io.followthrough.people.Role;
import io.followthrough.people.Unit;
import io.followthrough.people.Units;
import io.followthrough.shared.UnitCode;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** What people and groups are called on a page; asked for once each. */
@Component
@RequestScope
public class Names {

    private final People people;
    private final Units units;
    private final MessageSource messages;
    private final Map<String, String> known = new HashMap<>();

    Names(People people, Units units, MessageSource messages) {
        this.people = people;
        this.units = units;
        this.messages = messages;
    }

    /** The name of somebody; what was written where it is nobody's user name, such as a function. */
    public String person(String username) {
        return known.computeIfAbsent("person " + username, key -> people.nameOf(username));
    }

    /** A group in words: "Unit head, Trade Promotion" for {@code unit-head-TRADE}. */
    public String group(String group, Locale locale) {
        return known.computeIfAbsent(
                "group " + group,
                key -> Arrays.stream(Role.values())
                        .filter(role -> group.equals(role.group()) || group.startsWith(role.group() + "-"))
                        .findFirst()
                        .map(role -> role(role, locale)
                                + unit(group.substring(role.group().length())))
                        .orElse(group));
    }

    /** Groups in words, with a unit named once: "Unit head / Unit staff, Trade Promotion". */
    String groups(Collection<String> groups, Locale locale) {
        Map<String, List<String>> byUnit = groups.stream()
                .map(group -> group(group, locale))
                .collect(groupingBy(Names::unitOf, LinkedHashMap::new, toList()));
        return byUnit.entrySet().stream()
                .map(entry -> entry.getValue().stream()
                                .map(name -> name.substring(
                                        0, name.length() - entry.getKey().length()))
                                .collect(joining(" / "))
                        + entry.getKey())
                .collect(joining(", "));
    }

    private static String unitOf(String group) {
        int comma = group.indexOf(", ");
        return comma < 0 ? "" : group.substring(comma);
    }

    private String role(Role role, Locale locale) {
        return messages.getMessage("role." + role, null, locale);
    }

    private String unit(String ending) {
        return ending.isEmpty()
                ? ""
                : ", "
                        + units.findById(new UnitCode(ending.substring(1)))
                                .map(Unit::name)
                                .orElse(ending.substring(1));
    }
}
