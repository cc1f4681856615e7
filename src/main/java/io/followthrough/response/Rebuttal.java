package io.followthrough.response;

import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The evaluation office argues against management's position, once.
 *
 * @param rebuttal what it says; missing as long as it has not argued
 * @param rebuttedBy user name of who argued
 * @param rebuttedOn when
 * @param rebuttalAnswer what the head of the unit answered; missing until then, and when the response was revised instead
 * @param rebuttalAnsweredBy user name of who answered
 */
public record Rebuttal(
        @Nullable Reason rebuttal,
        @Nullable String rebuttedBy,
        @Nullable LocalDate rebuttedOn,
        @Nullable Reason rebuttalAnswer,
        @Nullable String rebuttalAnsweredBy) {

    /** Nobody has argued. */
    static Rebuttal none() {
        return new Rebuttal(null, null, null, null, null);
    }

    /** @throws Refused when the office has argued before */
    Rebuttal argued(Reason argument, String by, LocalDate today) {
        if (rebuttal != null) {
            throw Refused.because(
                    "verdict",
                    "The evaluation office has argued against this position once, and once is all it may. Publish the response, or return it to the lead unit.");
        }
        return new Rebuttal(argument, by, today, null, null);
    }

    Rebuttal answered(Reason answer, String by) {
        return new Rebuttal(rebuttal, rebuttedBy, rebuttedOn, answer, by);
    }
}
