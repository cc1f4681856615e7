package io.followthrough.past;

import io.followthrough.action.ending.EarlyOutcome;
import io.followthrough.action.ending.EndCause;
import io.followthrough.response.Position;
import io.followthrough.shared.UnitCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One fact of the past, as somebody wrote it down; which values it needs depends on what happened.
 *
 * @param on the day on which it happened
 * @param what happened
 * @param action number of the action, such as {@code A1}; none for a response and for the promise of an action
 * @param position management's position; of a response
 * @param text reason, promise, report, evidence, or what was missing
 * @param by who reported, decided or judged: a person or a function
 * @param owner who answers for the action from then on
 * @param due last day, such as {@code 2020-10-31}, {@code 2020/10} or {@code Q4 2019}
 * @param percent how much was done, 0 to 100
 * @param outcome how an action ended that was not done
 * @param cause why an action is no longer applicable
 * @param body who outside the organisation goes on with it
 * @param unit unit that went on with it
 */
public record PastFact(
        LocalDate on,
        Happening what,
        @Nullable String action,
        @Nullable Position position,
        @Nullable String text,
        @Nullable String by,
        @Nullable String owner,
        @Nullable String due,
        @Nullable Integer percent,
        @Nullable EarlyOutcome outcome,
        @Nullable EndCause cause,
        @Nullable String body,
        @Nullable UnitCode unit) {}
