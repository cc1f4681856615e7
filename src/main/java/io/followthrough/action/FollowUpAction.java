package io.followthrough.action;

import static io.followthrough.action.ActionStatus.CLOSURE_REQUESTED;
import static io.followthrough.action.ActionStatus.COMPLETED;
import static io.followthrough.action.ActionStatus.IN_PROGRESS;
import static io.followthrough.action.ActionStatus.PLANNED;

import io.followthrough.response.PlannedAction;
import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import io.followthrough.shared.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One action that management promised: who does it, by when, how far it is, and what shows that it was done. */
public class FollowUpAction extends AbstractAggregateRoot<FollowUpAction> {

    @Id
    private final String reference;

    private final String recommendation;
    private final String text;
    private final @Nullable String owner;
    private final @Nullable UnitCode unit;
    private final LocalDate plannedOn;
    private final @Nullable LocalDate originalDue;
    private final @Nullable LocalDate due;
    private final @Nullable String dueRaw;
    private ActionStatus status;
    private int percent;
    private @Nullable LocalDate progressOn;
    private @Nullable LocalDate closureRequestedOn;
    private @Nullable String closureRequestedBy;
    private @Nullable Reason returnComment;
    private @Nullable String verifiedBy;
    private @Nullable LocalDate endedOn;
    private final List<ProgressReport> reports;
    private final List<Evidence> evidence;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    FollowUpAction(
            String reference,
            String recommendation,
            String text,
            @Nullable String owner,
            @Nullable UnitCode unit,
            LocalDate plannedOn,
            @Nullable LocalDate originalDue,
            @Nullable LocalDate due,
            @Nullable String dueRaw,
            ActionStatus status,
            int percent,
            @Nullable LocalDate progressOn,
            @Nullable LocalDate closureRequestedOn,
            @Nullable String closureRequestedBy,
            @Nullable Reason returnComment,
            @Nullable String verifiedBy,
            @Nullable LocalDate endedOn,
            List<ProgressReport> reports,
            List<Evidence> evidence,
            @Nullable Integer version) {
        this.reference = reference;
        this.recommendation = recommendation;
        this.text = text;
        this.owner = owner;
        this.unit = unit;
        this.plannedOn = plannedOn;
        this.originalDue = originalDue;
        this.due = due;
        this.dueRaw = dueRaw;
        this.status = status;
        this.percent = percent;
        this.progressOn = progressOn;
        this.closureRequestedOn = closureRequestedOn;
        this.closureRequestedBy = closureRequestedBy;
        this.returnComment = returnComment;
        this.verifiedBy = verifiedBy;
        this.endedOn = endedOn;
        this.reports = new ArrayList<>(reports);
        this.evidence = new ArrayList<>(evidence);
        this.version = version;
    }

    /** An action as a document reports it, with the status that it had there on that day. */
    public static FollowUpAction recorded(
            String recommendation,
            int number,
            PlannedAction plan,
            @Nullable UnitCode unit,
            ActionStatus status,
            LocalDate on) {
        FollowUpAction action = new FollowUpAction(
                recommendation + "/A" + number,
                recommendation,
                plan.text(),
                plan.owner(),
                unit,
                on,
                plan.due(),
                plan.due(),
                plan.dueRaw(),
                status,
                status == COMPLETED ? 100 : 0,
                null,
                null,
                null,
                null,
                null,
                status.open() ? null : on,
                List.of(),
                List.of(),
                null);
        action.registerEvent(
                new ActionPlanned(action.reference, recommendation, plan.text(), plan.owner(), plan.due(), status));
        return action;
    }

    /** The owner says how far it is. */
    public void reportProgress(ProgressReport report) {
        refuseUnlessWorkedOn();
        reports.add(report);
        percent = report.percent();
        progressOn = report.reportedOn();
        status = IN_PROGRESS;
        registerEvent(new ProgressReported(reference, percent, report.note()));
    }

    /** The owner says that it is done, and shows it. */
    public void requestClosure(Evidence shown) {
        refuseUnlessWorkedOn();
        evidence.add(shown);
        closureRequestedBy = shown.providedBy();
        closureRequestedOn = shown.providedOn();
        returnComment = null;
        status = CLOSURE_REQUESTED;
        registerEvent(new ClosureRequested(reference, shown.text()));
    }

    /** Somebody who neither owns the action nor asked for its closure finds the evidence good. */
    public void verify(String by, LocalDate today) {
        refuseUnlessClosureRequested();
        if (by.equals(owner) || by.equals(closureRequestedBy)) {
            throw Refused.because(
                    "", "You own this action or asked for its closure yourself. Somebody else has to verify it.");
        }
        verifiedBy = by;
        percent = 100;
        endedOn = today;
        status = COMPLETED;
        registerEvent(new ActionEnded(reference, recommendation, status));
    }

    /** The evidence does not convince: the owner goes on, with what is missing. */
    public void returnClosure(Reason comment) {
        refuseUnlessClosureRequested();
        returnComment = comment;
        closureRequestedBy = null;
        closureRequestedOn = null;
        status = IN_PROGRESS;
        registerEvent(new ClosureReturned(reference, comment));
    }

    private void refuseUnlessWorkedOn() {
        if (status != PLANNED && status != IN_PROGRESS) {
            throw Refused.because("", "%s is not being worked on any more; look up where it stands.", reference);
        }
    }

    private void refuseUnlessClosureRequested() {
        if (status != CLOSURE_REQUESTED) {
            throw Refused.because("", "Nobody has asked for the closure of %s; look up where it stands.", reference);
        }
    }

    public String reference() {
        return reference;
    }

    public String recommendation() {
        return recommendation;
    }

    public String text() {
        return text;
    }

    /** User name or function of who answers for it; missing when nobody was named. */
    public @Nullable String owner() {
        return owner;
    }

    public @Nullable UnitCode unit() {
        return unit;
    }

    /** Last day to have it done, with the extensions that were granted; missing when no date was given. */
    public @Nullable LocalDate due() {
        return due;
    }

    public ActionStatus status() {
        return status;
    }

    public int percent() {
        return percent;
    }

    /** What the verifier missed; missing unless closure was returned. */
    public @Nullable Reason returnComment() {
        return returnComment;
    }

    public List<ProgressReport> reports() {
        return List.copyOf(reports);
    }

    public List<Evidence> evidence() {
        return List.copyOf(evidence);
    }
}
