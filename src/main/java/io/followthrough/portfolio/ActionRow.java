package io.followthrough.portfolio;

import io.followthrough.action.ActionStatus;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * All that is known about a follow-up action as of a day, on one line.
 *
 * @param reference such as {@code SECO-2019-SME/1/A2}
 * @param recommendation reference of the recommendation that it follows up
 * @param evaluation reference of its evaluation
 * @param text what will be done
 * @param owner user name or function of who answers for it; missing when nobody was named
 * @param unit code of the unit in which it is done
 * @param unitClosedOn when that unit was closed; missing while it is there
 * @param plannedOn when it was promised
 * @param originalDue last day to have it done, as first promised
 * @param due last day to have it done, with the extensions that were granted
 * @param dueRaw the date as a document wrote it, such as "Q4 2019"
 * @param fundingRequired whether it needs money that is not there yet
 * @param slips how often a later day had been granted
 * @param slippedOn when a later day was last granted; missing when never
 * @param revisedAfterDue whether a later day that was granted had been asked for only after the earlier one had passed
 * @param status where it stood on the day
 * @param percent how much was done by the day, 0 to 100
 * @param progressOn day of the last report up to the day
 * @param closureRequestedOn when its owner last said that it is done, also where it ended otherwise then; missing when after
 *     the day, and while its owner still has to do something
 * @param returnedOn when a verifier was last not convinced that it is done; missing when never
 * @param voidedOn when new evidence last made a verification void; missing unless closure is asked for
 * @param endedOn when nothing more was to be done; missing when after the day
 * @param endReason why it ended without being completed; missing where nobody said
 * @param lastNote what the last report of a completed action said; missing otherwise
 * @param riskReviewOn when a risk that was accepted with its end has to be looked at again
 * @param evidence how many pieces of evidence had been provided by the day
 * @param asOf the day; what happened after it does not count yet
 */
public record ActionRow(
        String reference,
        String recommendation,
        String evaluation,
        String text,
        @Nullable String owner,
        @Nullable String unit,
        @Nullable LocalDate unitClosedOn,
        LocalDate plannedOn,
        @Nullable LocalDate originalDue,
        @Nullable LocalDate due,
        @Nullable String dueRaw,
        boolean fundingRequired,
        int slips,
        @Nullable LocalDate slippedOn,
        boolean revisedAfterDue,
        ActionStatus status,
        int percent,
        @Nullable LocalDate progressOn,
        @Nullable LocalDate closureRequestedOn,
        @Nullable LocalDate returnedOn,
        @Nullable LocalDate voidedOn,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        @Nullable String lastNote,
        @Nullable LocalDate riskReviewOn,
        int evidence,
        LocalDate asOf) {

    /** Whether something is still to be done or verified. */
    public boolean open() {
        return status.open();
    }

    /** Whether its owner still has to do something; who asked for closure waits for the verifier. */
    public boolean workedOn() {
        return status == ActionStatus.PLANNED || status == ActionStatus.IN_PROGRESS;
    }

    /** Whether it was done and verified. */
    public boolean completed() {
        return status == ActionStatus.COMPLETED;
    }

    /** Whether somebody has shown something for it. */
    public boolean evidenced() {
        return evidence > 0;
    }

    /** Days left until the last day: 0 on that day, negative behind it; 0 without a date. */
    public long daysUntilDue() {
        return due == null ? 0 : ChronoUnit.DAYS.between(asOf, due);
    }

    /** Days that its owner is late: 0 up to the end of the last day, and once closure is requested. */
    public long daysOverdue() {
        return due == null || !workedOn() ? 0 : Math.max(0, ChronoUnit.DAYS.between(due, asOf));
    }

    /** Whether it is late by more than the days after which somebody higher hears of it. */
    public boolean dueForNextStep(int days) {
        return daysOverdue() > days;
    }

    /** The same where somebody higher hears only of what has high priority. */
    public boolean dueForNextStep(int days, boolean highPriority) {
        return highPriority && dueForNextStep(days);
    }

    /** When something was last heard of it: the last report, or else the promise. */
    public LocalDate lastActivityOn() {
        return progressOn == null || progressOn.isBefore(plannedOn) ? plannedOn : progressOn;
    }

    public long daysSinceActivity() {
        return ChronoUnit.DAYS.between(lastActivityOn(), asOf);
    }

    /** Days from the promise to its first last day; 0 without a date. */
    public long daysPromised() {
        return originalDue == null ? 0 : ChronoUnit.DAYS.between(plannedOn, originalDue);
    }

    /** Days by which its last day has moved in all; 0 without a date. */
    public long daysSlipped() {
        return originalDue == null || due == null ? 0 : ChronoUnit.DAYS.between(originalDue, due);
    }

    /** Whether it waits for a verifier. */
    public boolean closureRequested() {
        return status == ActionStatus.CLOSURE_REQUESTED;
    }

    /** Days that it has been waiting for a verifier; 0 when it does not. */
    public long daysSinceClosureRequested() {
        return closureRequestedOn == null || !closureRequested()
                ? 0
                : ChronoUnit.DAYS.between(closureRequestedOn, asOf);
    }

    /** Whether it was overtaken by events. */
    public boolean noLongerApplicable() {
        return status == ActionStatus.NO_LONGER_APPLICABLE;
    }

    /** Whether more than one is named to answer for it. */
    public boolean severalOwners() {
        return owner != null && (owner.contains(";") || owner.contains(" / ") || owner.contains(" and "));
    }
}
