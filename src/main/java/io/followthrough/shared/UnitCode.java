package io.followthrough.shared;

import java.util.regex.Pattern;

/**
 * Short code of an organisational unit, such as {@code TRADE}.
 *
 * @param value two to twenty capitals, digits or underscores, beginning with a capital
 */
public record UnitCode(String value) {

    private static final Pattern ALLOWED = Pattern.compile("[A-Z][A-Z0-9_]{1,19}");

    /** @throws Refused when the code has another form */
    public UnitCode {
        require("unit", value);
    }

    /** @throws Refused when what stands in that field is no code */
    public static void require(String field, String value) {
        if (!ALLOWED.matcher(value).matches()) {
            throw Refused.because(
                    field, "\"%s\" is not a unit code. Use two to twenty capitals or digits, such as TRADE.", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
