package io.followthrough.evaluation.closing;

import io.followthrough.shared.Reason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;

/**
 * A time in which a recommendation is closed: from a day until it is reopened, if it ever is.
 *
 * @param ending why it was closed
 * @param closedOn first day on which it is closed
 * @param adoption how far it was adopted; missing when that was not assessed
 * @param score the parts of the adoption; missing when not assessed, and for closings from before they were kept
 * @param remark the grounds of the assessment, or the reason for ending it early
 * @param departure why the score departs from what the actions propose; missing where it does not
 * @param successor reference of the recommendation that goes on in its place; missing where there is none
 * @param reopenedOn day from which it is not closed any more; missing while it is
 * @param reopenedBecause why it was reopened
 */
public record Closing(
        Ending ending,
        LocalDate closedOn,
        @Nullable AdoptionLevel adoption,
        @Embedded(onEmpty = OnEmpty.USE_NULL) @Nullable AdoptionScore score,
        @Nullable Reason remark,
        @Nullable Reason departure,
        @Nullable String successor,
        @Nullable LocalDate reopenedOn,
        @Nullable Reason reopenedBecause) {

    /** Closed with an assessment. */
    public static Closing assessed(Ending ending, Assessment assessment, LocalDate today) {
        AdoptionScore score = assessment.score();
        return new Closing(
                ending, today, score.level(), score, assessment.grounds(), assessment.departure(), null, null, null);
    }

    /** Closed without one. */
    public static Closing without(Ending ending, @Nullable Reason remark, @Nullable String successor, LocalDate today) {
        return new Closing(ending, today, null, null, remark, null, successor, null, null);
    }

    /** The same, over since that day. */
    public Closing reopened(Reason because, LocalDate today) {
        return new Closing(ending, closedOn, adoption, score, remark, departure, successor, today, because);
    }
}
