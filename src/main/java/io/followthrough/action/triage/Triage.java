package io.followthrough.action.triage;

import io.followthrough.shared.Reason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * What was decided about an action that was long overdue; once for each day that it missed.
 *
 * @param id missing until stored
 * @param action reference of the action
 * @param due the day that it missed
 * @param decision what becomes of it
 * @param rootCause why it is late
 * @param reason in the decider's words
 * @param decidedBy user name
 * @param decidedOn when
 */
public record Triage(
        @Id @Nullable Long id,
        String action,
        LocalDate due,
        TriageDecision decision,
        RootCause rootCause,
        Reason reason,
        String decidedBy,
        LocalDate decidedOn) {}
