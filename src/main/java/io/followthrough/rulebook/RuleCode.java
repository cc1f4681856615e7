package io.followthrough.rulebook;

import com.fasterxml.jackson.annotation.JsonValue;
import io.followthrough.shared.Refused;
import java.util.regex.Pattern;

/**
 * The name of a rule for filters, words and scripts. Not a closed set: a folder of rules may bring its own.
 *
 * @param name capitals, digits and underscores, such as {@code RESPONSE_OVERDUE}; 3 to 60 characters
 */
public record RuleCode(@JsonValue String name) implements Comparable<RuleCode> {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{2,59}");

    /** The rules that pages count by name. */
    public static final RuleCode RESPONSE_OVERDUE = new RuleCode("RESPONSE_OVERDUE");

    public static final RuleCode UNADDRESSED = new RuleCode("UNADDRESSED");
    public static final RuleCode ACTION_OVERDUE = new RuleCode("ACTION_OVERDUE");

    /** @throws Refused when the name is not in capitals */
    public RuleCode {
        if (!NAME.matcher(name).matches()) {
            throw Refused.because("rule", "\"%s\" is no name of a rule. Use capitals, such as ACTION_OVERDUE.", name);
        }
    }

    @Override
    public int compareTo(RuleCode other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
