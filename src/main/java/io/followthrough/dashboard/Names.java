package io.followthrough.dashboard;

import io.followthrough.people.People;
import io.followthrough.people.Role;
import io.followthrough.people.Unit;
import io.followthrough.people.Units;
import io.followthrough.shared.UnitCode;
import java.util.Arrays;
import java.util.HashMap;
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
