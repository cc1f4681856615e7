package io.followthrough.action;

import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far an action is from its end.
 *
 * @param closureRequestedOn day on which its owner said that it is done
 * @param closureRequestedBy user name of who said so
 * @param returnComment what the verifier missed the last time
 * @param verifiedBy user name of who found the evidence good
 * @param endedOn day from which nothing more is to be done
 */
record Closure(
        @Nullable LocalDate closureRequestedOn,
        @Nullable String closureRequestedBy,
        @Nullable Reason returnComment,
        @Nullable String verifiedBy,
        @Nullable LocalDate endedOn) {

    /** Far from it: nobody has asked for closure. */
    static Closure none() {
        return new Closure(null, null, null, null, null);
    }

    /** Over when a document already reported it so. */
    static Closure reported(ActionStatus status, LocalDate on) {
        return status.open() ? none() : new Closure(null, null, null, null, on);
    }

    static Closure requested(Evidence shown) {
        return new Closure(shown.providedOn(), shown.providedBy(), null, null, null);
    }

    static Closure returned(Reason comment) {
        return new Closure(null, null, comment, null, null);
    }

    /** @throws Refused when the verifier owns the action or asked for its closure */
    Closure verified(String by, @Nullable String owner, LocalDate today) {
        if (by.equals(owner) || by.equals(closureRequestedBy)) {
            throw Refused.because(
                    "", "You own this action or asked for its closure yourself. Somebody else has to verify it.");
        }
        return new Closure(closureRequestedOn, closureRequestedBy, null, by, today);
    }

    /** Over without anybody's verification. */
    Closure over(LocalDate today) {
        return new Closure(closureRequestedOn, closureRequestedBy, returnComment, verifiedBy, today);
    }

    /** Day on which its owner was done with it, as far as that was accepted; missing while it is open. */
    @Nullable
    LocalDate doneOn() {
        return endedOn == null || closureRequestedOn == null ? endedOn : closureRequestedOn;
    }
}
