package io.followthrough.dashboard.view;

import io.followthrough.shared.Refused;
import java.util.regex.Pattern;

/**
 * A list with its filter, order and columns, under a name.
 *
 * @param name what its owner calls it, at most 100 characters
 * @param address such as {@code /portfolio?unit=TRADE}, at most 2,000 characters
 */
public record SavedView(String name, String address) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ADDRESS = 2000;
    private static final Pattern LIST =
            Pattern.compile("/(portfolio|actions)(\\?([A-Za-z0-9._~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?");

    /** @throws Refused without a name, and for what is no list of ours */
    public SavedView {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw Refused.because("name", "Give the view a name of at most %d characters.", LONGEST_NAME);
        }
        if (address.length() > LONGEST_ADDRESS || !LIST.matcher(address).matches()) {
            throw Refused.because(
                    "address", "Only the lists of recommendations and of actions can be kept. Open one, and keep it.");
        }
    }
}
