package io.followthrough.action;

import io.followthrough.response.PlannedAction;
import io.followthrough.shared.Reason;
import io.followthrough.shared.UnitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;

/** One action that management promised: who does it, by when, how far it is, and what shows that it was done. */
public class FollowUpAction extends AbstractAggregateRoot<FollowUpAction> {

    @Id
    private final String reference;

    private final String recommendation;

    @Embedded(onEmpty = OnEmpty.USE_NULL)
    private final PlannedAction promise;

    private final @Nullable UnitCode unit;
    private final LocalDate plannedOn;
    private final @Nullable LocalDate originalDue;
    private ActionStatus status;
    private int percent;
    private @Nullable LocalDate progressOn;

    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private Closure closure;

    private final List<ProgressReport> reports;
    private final List<Evidence> evidence;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    FollowUpAction(
            String reference,
            String recommendation,
            PlannedAction promise,
            @Nullable UnitCode unit,
            LocalDate plannedOn,
            @Nullable LocalDate originalDue,
            ActionStatus status,
            int percent,
            @Nullable LocalDate progressOn,
            Closure closure,
            List<ProgressReport> reports,
            List<Evidence> evidence,
            @Nullable Integer version) {
        this.reference = reference;
        this.recommendation = recommendation;
        this.promise = promise;
        this.unit = unit;
        this.plannedOn = plannedOn;
        this.originalDue = originalDue;
        this.status = status;
        this.percent = percent;
        this.progressOn = progressOn;
        this.closure = closure;
        this.reports = new ArrayList<>(reports);
        this.evidence = new ArrayList<>(evidence);
        this.version = version;
    }

    /**
     * An action as it is promised, or as a document reports it with the status that it had there on that day;
     * {@code number} counts the actions of its recommendation from 1.
     */
    public static FollowUpAction recorded(
            String recommendation,
            int number,
            PlannedAction promise,
            @Nullable UnitCode unit,
            ActionStatus status,
            LocalDate on) {
        FollowUpAction action = new FollowUpAction(
                recommendation + "/A" + number,
                recommendation,
                promise,
                unit,
                on,
                promise.due(),
                status,
                status == ActionStatus.COMPLETED ? 100 : 0,
                null,
                Closure.reported(status, on),
                List.of(),
                List.of(),
                null);
        action.registerEvent(new ActionPlanned(
                action.reference, recommendation, promise.text(), promise.owner(), promise.due(), status));
        return action;
    }

    public void reportProgress(ProgressReport report) {
        status.requireWorkedOn(reference);
        reports.add(report);
        percent = report.percent();
        progressOn = report.reportedOn();
        status = ActionStatus.IN_PROGRESS;
        registerEvent(new ProgressReported(reference, percent, report.note()));
    }

    /** The owner says that it is done, and shows it. */
    public void requestClosure(Evidence shown) {
        status.requireWorkedOn(reference);
        evidence.add(shown);
        closure = Closure.requested(shown);
        status = ActionStatus.CLOSURE_REQUESTED;
        registerEvent(new ClosureRequested(reference, shown.text()));
    }

    /** Somebody who neither owns the action nor asked for its closure finds the evidence good. */
    public void verify(String by, LocalDate today) {
        status.requireClosureRequested(reference);
        closure = closure.verified(by, promise.owner(), today);
        percent = 100;
        status = ActionStatus.COMPLETED;
        registerEvent(new ActionEnded(reference, recommendation, status));
    }

    /** The evidence does not convince: the owner goes on, with what is missing. */
    public void returnClosure(Reason comment) {
        status.requireClosureRequested(reference);
        closure = Closure.returned(comment);
        status = ActionStatus.IN_PROGRESS;
        registerEvent(new ClosureReturned(reference, comment));
    }

    /** Nothing more is to be done although it was not verified as done. */
    public void end(ActionStatus ended, LocalDate today) {
        status.requireOpen(reference);
        closure = closure.over(today);
        status = ended;
        registerEvent(new ActionEnded(reference, recommendation, status));
    }

    /** What has become of it so far. */
    public Outcome outcome() {
        return new Outcome(status, percent, plannedOn, originalDue, closure.doneOn());
    }

    public String reference() {
        return reference;
    }

    public String recommendation() {
        return recommendation;
    }

    public String text() {
        return promise.text();
    }

    /** User name or function of who answers for it; missing when nobody was named. */
    public @Nullable String owner() {
        return promise.owner();
    }

    public @Nullable UnitCode unit() {
        return unit;
    }

    /** Last day to have it done, with the extensions that were granted; missing when no date was given. */
    public @Nullable LocalDate due() {
        return promise.due();
    }

    public ActionStatus status() {
        return status;
    }

    /** What the verifier missed; missing unless closure was returned. */
    public @Nullable Reason returnComment() {
        return closure.returnComment();
    }

    public List<ProgressReport> reports() {
        return List.copyOf(reports);
    }

    public List<Evidence> evidence() {
        return List.copyOf(evidence);
    }
}
