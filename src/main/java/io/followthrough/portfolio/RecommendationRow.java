package io.followthrough.portfolio;

import io.followthrough.evaluation.EvaluationKind;
import io.followthrough.evaluation.Priority;
import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.evaluation.closing.AdoptionLevel;
import io.followthrough.evaluation.closing.AdoptionScore;
import io.followthrough.evaluation.closing.Ending;
import io.followthrough.response.Position;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * All that is known about a recommendation as of a day, on one line: what the rules judge, the pages show and exports write.
 *
 * @param reference such as {@code SECO-2019-SME/1}
 * @param evaluation reference of its evaluation
 * @param evaluationTitle what was evaluated
 * @param kind who commissioned the evaluation
 * @param number the report's own, such as "1" or "2.3"
 * @param text what should be done
 * @param priority how much it matters to the evaluators
 * @param unit code of the unit that answers; missing until one is assigned
 * @param unitName its name
 * @param issuedOn day of publication of the evaluation, from which management's time runs
 * @param issuedOnEstimated whether that day is the end of the year or month that the document names, for want of a date
 * @param status where it stood on the day
 * @param position what management answered; missing until published by the day. Of a split one that of its parts, partial
 *     agreement where they differ; missing until each is answered
 * @param reason why; missing until published by the day
 * @param acceptedPart which part management accepts; missing where it does not say
 * @param implemented what shows that it is done already; missing where management does not say so
 * @param respondedOn day of publication of the response; missing when after the day
 * @param respondedOnEstimated whether that day is not known for certain
 * @param closedOn when it was closed; missing when after the day, and when reopened by the day
 * @param adoption how far it was adopted in the end; missing until closed, and where that was not assessed
 * @param parent reference of the recommendation that it is a part of; missing when it stands for itself
 * @param ending why it was closed; missing unless it was closed on the day
 * @param successor reference of the recommendation that goes on in its place; missing where there is none
 * @param endingReason why it was closed, in the words of the evaluation office; missing when it gave none
 * @param alignment how well the plan matched it, in per cent: a part of the adoption; missing unless assessed
 * @param implementation how much of the plan was done, in per cent; missing unless assessed
 * @param timeliness how much of that was done in time, in per cent; missing unless assessed
 * @param resembles reference of the closed recommendation of the same unit that it is most alike; missing where there is none
 * @param resemblance how much alike they are, 0 to 100 per cent
 * @param resembledClosedOn when that one was closed
 * @param asOf the day; what happened after it does not count yet
 */
public record RecommendationRow(
        String reference,
        String evaluation,
        String evaluationTitle,
        EvaluationKind kind,
        String number,
        String text,
        Priority priority,
        @Nullable String unit,
        @Nullable String unitName,
        LocalDate issuedOn,
        boolean issuedOnEstimated,
        RecommendationStatus status,
        @Nullable Position position,
        @Nullable String reason,
        @Nullable String acceptedPart,
        @Nullable String implemented,
        @Nullable LocalDate respondedOn,
        boolean respondedOnEstimated,
        @Nullable LocalDate closedOn,
        @Nullable AdoptionLevel adoption,
        @Nullable String parent,
        @Nullable Ending ending,
        @Nullable String successor,
        @Nullable String endingReason,
        @Nullable Integer alignment,
        @Nullable Integer implementation,
        @Nullable Integer timeliness,
        @Nullable String resembles,
        int resemblance,
        @Nullable LocalDate resembledClosedOn,
        LocalDate asOf) {

    /** Whether no response is published yet. */
    public boolean awaitingResponse() {
        return status == RecommendationStatus.AWAITING_RESPONSE;
    }

    /** Whether management accepted at least a part. */
    public boolean accepted() {
        return position != null && position.accepted();
    }

    /** Whether management accepted only a part. */
    public boolean partlyAccepted() {
        return position == Position.PARTIALLY_AGREE && respondedOn != null;
    }

    /** Whether management accepted nothing. */
    public boolean disagreed() {
        return position == Position.DISAGREE && respondedOn != null;
    }

    /** Whether management's position says nothing without its reason; a split one is answered by its parts. */
    public boolean needsReason() {
        return position != null
                && position.needsReason()
                && respondedOn != null
                && status != RecommendationStatus.SPLIT;
    }

    /** Whether nobody was asked to answer yet. */
    public boolean withoutUnit() {
        return unit == null;
    }

    /** Whether it matters most. */
    public boolean highPriority() {
        return priority == Priority.HIGH;
    }

    /** Whether something is still to be done about it itself; not about a split one, whose parts stand in its place. */
    public boolean open() {
        return status.open();
    }

    /** How far it was adopted, with the parts of that judgement; missing where they are not known. */
    public @Nullable AdoptionScore score() {
        return alignment == null || implementation == null || timeliness == null
                ? null
                : new AdoptionScore(alignment, implementation, timeliness);
    }

    /** Whether so many months have passed since the publication of the evaluation. */
    public boolean publishedFor(int months) {
        return !issuedOn.plusMonths(months).isAfter(asOf);
    }

    public long daysSinceIssue() {
        return ChronoUnit.DAYS.between(issuedOn, asOf);
    }

    /** The day, or that of the publication of the response where that came later. */
    public LocalDate notBeforeResponse(LocalDate day) {
        return respondedOn == null || respondedOn.isBefore(day) ? day : respondedOn;
    }

    /** Days since the response was published; 0 as long as there is none. */
    public long daysSinceResponse() {
        return respondedOn == null ? 0 : ChronoUnit.DAYS.between(respondedOn, asOf);
    }
}
