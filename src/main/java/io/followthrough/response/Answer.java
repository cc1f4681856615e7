package io.followthrough.response;

import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import io.followthrough.shared.Refused.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What management answers to a recommendation.
 *
 * @param position where it stands
 * @param reason why; missing only for an agreement
 * @param acceptedPart which part it accepts; for a partial agreement only, and missing where a published document does not say
 * @param usualReason which of the usual reasons it is, where it is one of them
 * @param implemented what was done about it already, and what shows it; missing when everything is still to be done
 */
public record Answer(
        Position position,
        @Nullable Reason reason,
        @Nullable String acceptedPart,
        @Nullable UsualReason usualReason,
        @Nullable String implemented) {

    /** @throws Refused when a reason is missing, or something is said that does not go with the position */
    public Answer {
        acceptedPart = text(acceptedPart);
        implemented = text(implemented);
        refuse(problems(position, reason, acceptedPart, usualReason, implemented));
    }

    /** A position with its reason, and nothing more. */
    public static Answer of(Position position, @Nullable Reason reason) {
        return new Answer(position, reason, null, null, null);
    }

    /**
     * An answer that is written here, where a partial agreement has to say which part it accepts.
     *
     * @throws Refused for all that is missing or does not go together
     */
    public static Answer written(
            Position position,
            @Nullable Reason reason,
            @Nullable String acceptedPart,
            @Nullable UsualReason usualReason,
            @Nullable String implemented) {
        List<Problem> problems = problems(position, reason, text(acceptedPart), usualReason, text(implemented));
        if (position == Position.PARTIALLY_AGREE && text(acceptedPart) == null) {
            problems.add(new Problem("acceptedPart", "Say which part of the recommendation is accepted."));
        }
        refuse(problems);
        return new Answer(position, reason, acceptedPart, usualReason, implemented);
    }

    private static List<Problem> problems(
            Position position,
            @Nullable Reason reason,
            @Nullable String acceptedPart,
            @Nullable UsualReason usualReason,
            @Nullable String implemented) {
        List<Problem> problems = new ArrayList<>();
        if (position.needsReason() && reason == null) {
            problems.add(new Problem(
                    "reason",
                    position == Position.DISAGREE
                            ? "Give the reason for the disagreement."
                            : "Say which part is accepted, and give the reason for not accepting the rest."));
        }
        if (position != Position.PARTIALLY_AGREE && acceptedPart != null) {
            problems.add(new Problem(
                    "acceptedPart", "Only a partial agreement accepts a part. Remove it, or partially agree."));
        }
        if (position == Position.AGREE && usualReason != null) {
            problems.add(new Problem(
                    "usualReason", "An agreement refuses nothing. Remove this reason, or partially agree."));
        }
        if (!position.accepted() && implemented != null) {
            problems.add(new Problem(
                    "implemented",
                    "What management disagrees with is not implemented. Remove it, or agree to a part."));
        }
        return problems;
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    private static @Nullable String text(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }
}
