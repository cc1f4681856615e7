package io.followthrough.rulebook.telling;

import io.followthrough.rulebook.Flag;
import java.time.LocalDate;
import java.util.List;

/**
 * A part of what a daily review changed; published inside its transaction, once for each part that has something.
 *
 * @param asOf day of the review
 * @param raised flags that were not there before
 * @param cleared flags that are gone
 */
public record FlagsChanged(LocalDate asOf, List<Flag> raised, List<Cleared> cleared) {

    /**
     * A flag that is gone.
     *
     * @param rule its code
     * @param subject reference of the recommendation or action
     * @param because why it no longer holds
     */
    public record Cleared(String rule, String subject, String because) {}

    public FlagsChanged {
        raised = List.copyOf(raised);
        cleared = List.copyOf(cleared);
    }
}
