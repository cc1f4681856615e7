package io.followthrough.dashboard;

import io.followthrough.response.ManagementResponses;
import io.followthrough.response.ManagementResponses.Details;
import io.followthrough.response.UsualReason;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a published response says besides its position and reason.
 *
 * @param acceptedPart which part is accepted; missing unless it is a partial agreement that says so
 * @param usualReason which of the usual reasons it is; missing where it is none of them
 * @param implemented what was done already, and what shows it; missing when nothing was
 * @param rebuttal what the evaluation office argued against the position; missing when it did not
 */
record Answered(
        @Nullable String acceptedPart,
        @Nullable UsualReason usualReason,
        @Nullable String implemented,
        @Nullable Argument rebuttal) {

    /** Nothing is published. */
    static final Answered NOTHING = new Answered(null, null, null, null);

    /** What was argued, when, and what the head of the unit answered; no answer where the response was revised instead. */
    record Argument(
            String text, @Nullable LocalDate on, @Nullable String answer) {}

    /** What was published by the day, by recommendation. */
    static Map<String, Answered> of(ManagementResponses responses, Collection<String> references, LocalDate day) {
        return references.isEmpty()
                ? Map.of()
                : responses.details(references, day).stream()
                        .collect(Collectors.toMap(Details::recommendation, Answered::of));
    }

    private static Answered of(Details details) {
        String argued = details.rebuttal();
        return new Answered(
                details.acceptedPart(),
                details.usualReason(),
                details.implemented(),
                argued == null ? null : new Argument(argued, details.rebuttedOn(), details.rebuttalAnswer()));
    }
}
