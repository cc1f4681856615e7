package io.followthrough.action;

import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided about what was asked for an action.
 *
 * @param granted whether it was granted
 * @param decidedBy user name of who decided
 * @param decidedOn when
 * @param remark why; always given with a refusal
 */
public record Decision(
        boolean granted,
        String decidedBy,
        LocalDate decidedOn,
        @Nullable Reason remark) {

    /** @throws Refused when something is refused without saying why */
    public Decision {
        if (!granted && remark == null) {
            throw Refused.because("comment", "Say why not, so that those who asked know what to do.");
        }
    }

    /** Nobody decides any more on what was asked for an action that has ended. */
    public static Decision lapsed(LocalDate today) {
        return new Decision(false, "system", today, new Reason("The action has ended."));
    }

    /** The same decision, were it that person's: nobody may stand in for somebody who may not decide. */
    public Decision as(String person) {
        return new Decision(granted, person, decidedOn, remark);
    }

    /** @throws Refused when the one who decides asked for it or answers for the action */
    public Decision byNeither(String asker, @Nullable String owner) {
        if (decidedBy.equals(asker) || decidedBy.equals(owner)) {
            throw Refused.because(
                    "", "You asked for this yourself, or answer for the action. Somebody else has to decide it.");
        }
        return this;
    }
}
