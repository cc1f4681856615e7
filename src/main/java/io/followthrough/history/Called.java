package io.followthrough.history;

import io.followthrough.people.People;
import io.followthrough.people.Units;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Says people and units by what they are called now; history itself keeps user names and codes. Asks for each once. */
class Called {

    private static final Set<String> PEOPLE =
            Set.of("owner", "ownerBefore", "substitute", "person", "appointedBy", "endedBy", "by");
    private static final Set<String> UNITS = Set.of("leadUnit", "unit", "unitBefore");

    /** Blanks that name a unit in the words of some events, and something else in those of others. */
    private static final Map<String, String> UNIT_OF = Map.of(
            "LeadUnitAssigned", "before",
            "LeadUnitMoved", "before",
            "HandOverOffered", "before",
            "UnitMerged", "successor",
            "UnitClosed", "successor");

    private final People people;
    private final Units units;
    private final Map<String, String> names = new HashMap<>();

    Called(People people, Units units) {
        this.people = people;
        this.units = units;
    }

    /** What somebody is called. */
    String person(String username) {
        return names.computeIfAbsent("person " + username, key -> people.nameOf(username));
    }

    /** The facts of an event with names. A unit that is renamed keeps its code: its names stand beside it. */
    Map<String, Object> in(String event, Map<String, Object> facts) {
        Map<String, Object> named = new HashMap<>(facts);
        named.replaceAll((blank, value) -> named(event, blank, value));
        return named;
    }

    private Object named(String event, String blank, Object value) {
        if (!(value instanceof String text)) {
            return value;
        }
        if (PEOPLE.contains(blank)) {
            return person(text);
        }
        boolean unit = blank.equals(UNIT_OF.get(event)) || UNITS.contains(blank) && !event.equals("UnitRenamed");
        return unit ? names.computeIfAbsent("unit " + text, key -> units.nameOf(text)) : text;
    }
}
