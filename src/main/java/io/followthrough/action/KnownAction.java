package io.followthrough.action;

import io.followthrough.response.PlannedAction;
import io.followthrough.shared.Reason;
import io.followthrough.shared.UnitCode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Transient;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;

/** What is known about a follow-up action; {@link FollowUpAction} says what may become of it. */
abstract class KnownAction extends AbstractAggregateRoot<FollowUpAction> {

    @Id
    final String reference;

    final String recommendation;

    @Embedded(onEmpty = OnEmpty.USE_NULL)
    final Origin origin;

    @Embedded(onEmpty = OnEmpty.USE_NULL)
    PlannedAction promise;

    @Nullable
    UnitCode unit;

    @Embedded(onEmpty = OnEmpty.USE_NULL)
    Standing standing;

    @Transient
    final Trail trail;

    final List<StatusChange> statuses;
    final List<EarlierPromise> earlier;
    final List<ProgressReport> reports;
    final List<Evidence> evidence;
    final List<Verification> verifications;

    @Version
    @Nullable
    Integer version;

    KnownAction(
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
        this.reference = reference;
        this.recommendation = recommendation;
        this.origin = origin;
        this.promise = promise;
        this.unit = unit;
        this.standing = standing;
        this.trail = new Trail(statuses, earlier, reports, evidence, verifications);
        this.statuses = trail.statuses();
        this.earlier = trail.earlier();
        this.reports = trail.reports();
        this.evidence = trail.evidence();
        this.verifications = trail.verifications();
        this.version = version;
    }

    /** @throws io.followthrough.shared.Refused unless its owner still has something to do */
    public void refuseUnlessWorkedOn() {
        status().requireWorkedOn(reference);
    }

    /** @throws io.followthrough.shared.Refused when that person has a hand in it and must not verify it, nor stand behind who does */
    void refuseAuthor(String person) {
        trail.refuseAuthor(person, Stream.of(promise.owner(), origin.plannedBy()));
    }

    public String reference() {
        return reference;
    }

    public String recommendation() {
        return recommendation;
    }

    /** What is promised now. */
    public PlannedAction promised() {
        return promise;
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

    /** Last day to have it done, as first promised. */
    public @Nullable LocalDate originalDue() {
        return origin.originalDue();
    }

    public ActionStatus status() {
        return standing.status();
    }

    /** Whether its owner still has to do something; who asked for closure waits for the verifier. */
    public boolean workedOn() {
        return status() == ActionStatus.PLANNED || status() == ActionStatus.IN_PROGRESS;
    }

    /** What has become of it so far. */
    public Outcome outcome() {
        return new Outcome(status(), standing.percent(), origin.plannedOn(), origin.originalDue(), doneOn());
    }

    /** Day on which its owner was done with it, as far as that was accepted; missing while it is open. */
    private @Nullable LocalDate doneOn() {
        if (status() == ActionStatus.COMPLETED && !verifications.isEmpty()) {
            return verifications.get(verifications.size() - 1).requestedOn();
        }
        return status().open() ? null : standing.statusSince();
    }

    /** What the verifier missed; missing unless closure was returned. */
    public @Nullable Reason returnComment() {
        return trail.returnComment();
    }

    public List<ProgressReport> reports() {
        return List.copyOf(reports);
    }

    public List<Evidence> evidence() {
        return List.copyOf(evidence);
    }

    /** How its closure was judged, oldest first. */
    public List<Verification> verifications() {
        return List.copyOf(verifications);
    }

    /** The last day of which anything is known of it. */
    public LocalDate lastFactOn() {
        return trail.lastFactOn(standing.statusSince());
    }
}
