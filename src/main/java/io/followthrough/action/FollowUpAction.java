package io.followthrough.action;

import static io.followthrough.action.ActionStatus.CLOSURE_REQUESTED;
import static io.followthrough.action.ActionStatus.COMPLETED;
import static io.followthrough.action.ActionStatus.IN_PROGRESS;

import io.followthrough.action.Verification.Verdict;
import io.followthrough.response.PlannedAction;
import io.followthrough.shared.Reason;
import io.followthrough.shared.UnitCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;

/** One action that management promised: who does it, by when, how far it is, and what shows that it was done. */
public class FollowUpAction extends KnownAction {

    @PersistenceCreator
    FollowUpAction(
            String reference,
            String recommendation,
            Origin origin,
            PlannedAction promise,
            @Nullable UnitCode unit,
            Standing standing,
            List<StatusChange> statuses,
            List<EarlierPromise> earlier,
            List<ProgressReport> reports,
            List<Evidence> evidence,
            List<Verification> verifications,
            @Nullable Integer version) {
        super(
                reference,
                recommendation,
                origin,
                promise,
                unit,
                standing,
                statuses,
                earlier,
                reports,
                evidence,
                verifications,
                version);
    }

    /**
     * An action as it is promised, or as a document reports it with the status that it had there on that day;
     * {@code number} counts the actions of its recommendation from 1, and {@code by} planned it.
     */
    static FollowUpAction recorded(
            String recommendation,
            int number,
            PlannedAction promise,
            @Nullable UnitCode unit,
            ActionStatus status,
            @Nullable String by,
            LocalDate on) {
        return begun(recommendation, number, promise, unit, status, new Origin(on, by, promise.due()));
    }

    private static FollowUpAction begun(
            String recommendation,
            int number,
            PlannedAction promise,
            @Nullable UnitCode unit,
            ActionStatus status,
            Origin origin) {
        FollowUpAction action = new FollowUpAction(
                recommendation + "/A" + number,
                recommendation,
                origin,
                promise,
                unit,
                Standing.recorded(status, origin.plannedOn()),
                List.of(new StatusChange(status, origin.plannedOn())),
                List.of(),
                List.of(),
                List.of(),
                status == CLOSURE_REQUESTED ? List.of(Verification.requested(null, origin.plannedOn(), 0)) : List.of(),
                null);
        action.registerEvent(new ActionPlanned(
                action.reference, recommendation, promise.text(), promise.owner(), promise.due(), status));
        return action;
    }

    /** A part of this action as one of its own, promised for the same days. */
    FollowUpAction part(int number, String text, String owner, String by, LocalDate today) {
        refuseUnlessWorkedOn();
        return begun(
                recommendation,
                number,
                promise.worded(text).ownedBy(owner),
                unit,
                ActionStatus.PLANNED,
                new Origin(today, by, origin.originalDue()));
    }

    /** The same promise under another recommendation, still for the day first promised. */
    public FollowUpAction carriedOver(String other, int number, LocalDate today) {
        Origin again = new Origin(today, origin.plannedBy(), origin.originalDue());
        return begun(other, number, promise, unit, ActionStatus.PLANNED, again);
    }

    void reportProgress(ProgressReport report) {
        refuseUnlessWorkedOn();
        reports.add(report);
        standing = standing.reported(report);
        stand(IN_PROGRESS, report.reportedOn());
        registerEvent(new ProgressReported(reference, report.percent(), report.note()));
    }

    /** The owner says that it is done, and shows it. */
    void requestClosure(Evidence shown) {
        refuseUnlessWorkedOn();
        trail.show(shown, standing.percent());
        stand(CLOSURE_REQUESTED, shown.providedOn());
        registerEvent(new ClosureRequested(reference, shown.text()));
    }

    /** Somebody who neither owns the action, nor planned it, nor showed the evidence finds it good. */
    void verify(String by, LocalDate today) {
        judge(Verdict.CONVINCING, by, null, today);
        stand(COMPLETED, today);
        registerEvent(new ActionEnded(reference, recommendation, COMPLETED));
    }

    /** The evidence does not convince, or in part only: the owner goes on, with what is missing. */
    void returnClosure(Verdict found, String by, Reason missing, LocalDate today) {
        judge(found, by, missing, today);
        stand(IN_PROGRESS, today);
        registerEvent(new ClosureReturned(reference, found, missing));
    }

    private void judge(Verdict found, String by, @Nullable Reason missing, LocalDate today) {
        status().requireClosureRequested(reference);
        trail.judge(found, by, Stream.of(promise.owner(), origin.plannedBy()), missing, today);
    }

    /** New evidence voids the verification, and asks for another. */
    void showMore(Evidence shown) {
        status().requireCompleted(reference);
        trail.voidVerdict(shown.providedOn());
        trail.show(shown, standing.percent());
        stand(CLOSURE_REQUESTED, shown.providedOn());
        registerEvent(new VerificationVoided(reference, recommendation, shown.text()));
    }

    /** Another day, text, owner or unit from that day on; the original due date stays, and past days show what held then. */
    public void promise(PlannedAction now, @Nullable UnitCode nowIn, LocalDate today) {
        refuseUnlessWorkedOn();
        change(now, nowIn, today);
    }

    /** Goes to another unit in a reorganisation, wherever it stands as long as it is open. */
    public void move(UnitCode to, @Nullable String owner, LocalDate today) {
        status().requireOpen(reference);
        change(promise.ownedBy(owner), to, today);
    }

    private void change(PlannedAction now, @Nullable UnitCode nowIn, LocalDate today) {
        if (promise.equals(now) && Objects.equals(unit, nowIn)) {
            return;
        }
        earlier.add(EarlierPromise.of(promise, unit, today));
        registerEvent(PromiseChanged.of(reference, promise, unit, now, nowIn));
        promise = now;
        unit = nowIn;
    }

    /** Keeps the text that remains after parts of it became actions of their own. */
    void keep(String remaining, List<String> parts, LocalDate today) {
        promise(promise.worded(remaining), unit, today);
        registerEvent(new ActionSplit(reference, parts));
    }

    /** Nothing more is to be done although it was not verified as done. */
    public void end(ActionStatus outcome, LocalDate today) {
        status().requireOpen(reference);
        stand(outcome, today);
        registerEvent(new ActionEnded(reference, recommendation, outcome));
    }

    /** Work on it begins again after it ended. */
    public void reopen(LocalDate today) {
        status().requireEnded(reference);
        registerEvent(new ActionReopened(reference, recommendation, status()));
        stand(IN_PROGRESS, today);
    }

    private void stand(ActionStatus now, LocalDate on) {
        if (now != status()) {
            statuses.add(new StatusChange(now, on));
        }
        standing = standing.at(now, on, now == COMPLETED ? 100 : trail.percent());
    }
}
