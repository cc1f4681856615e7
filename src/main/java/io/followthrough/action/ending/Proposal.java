package io.followthrough.action.ending;

import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants an action to end before it is done.
 *
 * @param outcome how
 * @param cause why it is no longer applicable; given for that outcome only
 * @param reason the justification
 * @param body the body outside that goes on with it; given for {@link EarlyOutcome#HANDED_OVER} only
 * @param riskReviewOn when the risk that is accepted with it has to be looked at again; missing when none is
 */
public record Proposal(
        EarlyOutcome outcome,
        @Nullable EndCause cause,
        Reason reason,
        @Nullable String body,
        @Nullable LocalDate riskReviewOn) {

    /** @throws Refused when the cause or the body is missing where it is needed */
    public Proposal {
        if (outcome == EarlyOutcome.NO_LONGER_APPLICABLE && cause == null) {
            throw Refused.because("cause", "Say why the action is no longer applicable: choose one of the causes.");
        }
        if (outcome == EarlyOutcome.HANDED_OVER && (body == null || body.isBlank())) {
            throw Refused.because("body", "Name the body outside that goes on with the action.");
        }
        cause = outcome == EarlyOutcome.NO_LONGER_APPLICABLE ? cause : null;
        body = outcome == EarlyOutcome.HANDED_OVER ? body : null;
    }

    /** @throws Refused when the day on which an accepted risk is looked at again is not in the future */
    Proposal on(LocalDate today) {
        if (riskReviewOn != null && !riskReviewOn.isAfter(today)) {
            throw Refused.because(
                    "reviewOn", "Choose a day after today on which the accepted risk is looked at again.");
        }
        return this;
    }
}
