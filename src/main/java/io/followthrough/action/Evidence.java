package io.followthrough.action;

import io.followthrough.shared.Refused;
import java.time.LocalDate;

/**
 * What shows that an action was done.
 *
 * @param text what it is and where it can be found
 * @param providedBy user name of who provided it
 * @param providedOn when
 */
public record Evidence(String text, String providedBy, LocalDate providedOn) {

    /** @throws Refused when the text is blank */
    public Evidence {
        text = text.strip();
        if (text.isEmpty()) {
            throw Refused.because("evidence", "Say what shows that the action was done, and where it can be found.");
        }
    }
}
