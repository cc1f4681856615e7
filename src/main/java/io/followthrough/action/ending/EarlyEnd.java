package io.followthrough.action.ending;

import io.followthrough.action.Decision;
import io.followthrough.action.FollowUpAction;
import io.followthrough.people.Person;
import io.followthrough.people.Role;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;

/** A proposal to end an action that is not done, decided one level up; kept whether it was granted or refused. */
public class EarlyEnd extends AbstractAggregateRoot<EarlyEnd> {

    @Id
    private final @Nullable Long id;

    private final String action;

    @Embedded(onEmpty = OnEmpty.USE_NULL)
    private final Proposal proposal;

    private final String askedBy;
    private final LocalDate askedOn;
    private final Level level;
    private final boolean overdue;

    @Embedded(onEmpty = OnEmpty.USE_NULL)
    private @Nullable Decision decision;

    @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "confirmed_")
    private @Nullable Decision confirmation;

    private @Nullable LocalDate riskReopenedOn;

    @Version
    private @Nullable Integer version;

    /** Who decides: one level above whoever proposes it. */
    public enum Level {
        UNIT_HEAD,
        MANAGEMENT,
        /** Proposed and decided in one, at a triage or together with the recommendation. */
        EVALUATION_OFFICE
    }

    @PersistenceCreator
    EarlyEnd(
            @Nullable Long id,
            String action,
            Proposal proposal,
            String askedBy,
            LocalDate askedOn,
            Level level,
            boolean overdue,
            @Nullable Decision decision,
            @Nullable Decision confirmation,
            @Nullable LocalDate riskReopenedOn,
            @Nullable Integer version) {
        this.id = id;
        this.action = action;
        this.proposal = proposal;
        this.askedBy = askedBy;
        this.askedOn = askedOn;
        this.level = level;
        this.overdue = overdue;
        this.decision = decision;
        this.confirmation = confirmation;
        this.riskReopenedOn = riskReopenedOn;
        this.version = version;
    }

    /** What a head of the unit proposes, or nobody else there can decide, goes to management. */
    static EarlyEnd proposed(
            FollowUpAction action, Proposal proposal, String by, Collection<Person> ofUnit, LocalDate today) {
        boolean byHead = ofUnit.stream().anyMatch(person -> person.username().equals(by) && person.has(Role.UNIT_HEAD));
        boolean otherHead = ofUnit.stream()
                .filter(person -> person.has(Role.UNIT_HEAD))
                .anyMatch(person ->
                        !person.username().equals(by) && !person.username().equals(action.owner()));
        Level level = byHead || !otherHead ? Level.MANAGEMENT : Level.UNIT_HEAD;
        LocalDate due = action.due();
        return asked(action.reference(), proposal.on(today), by, level, due != null && due.isBefore(today), today);
    }

    /** Decided at once. */
    static EarlyEnd decided(String action, Proposal proposal, String by, LocalDate today) {
        EarlyEnd end = asked(action, proposal.on(today), by, Level.EVALUATION_OFFICE, false, today);
        end.decision = new Decision(true, by, today, null);
        return end;
    }

    private static EarlyEnd asked(
            String action, Proposal proposal, String by, Level level, boolean overdue, LocalDate today) {
        EarlyEnd end = new EarlyEnd(null, action, proposal, by, today, level, overdue, null, null, null, null);
        end.registerEvent(new EarlyEndProposed(
                action,
                proposal.outcome().status(),
                proposal.cause(),
                proposal.reason(),
                proposal.body(),
                proposal.riskReviewOn()));
        return end;
    }

    void decide(Decision decided, @Nullable String owner) {
        decision = decided.byNeither(askedBy, owner);
        told(decided);
    }

    /** The second approval, which an action needs that is overdue: its end must not hide that it is late. */
    void confirm(Decision confirmed, @Nullable String owner) {
        if (decision != null && confirmed.decidedBy().equals(decision.decidedBy())) {
            throw Refused.because("", "You gave the first approval. Somebody else has to give the second.");
        }
        confirmation = confirmed.byNeither(askedBy, owner);
        told(confirmed);
    }

    private void told(Decision decided) {
        registerEvent(
                decided.granted()
                        ? new EarlyEndApproved(action, proposal.outcome().status())
                        : new EarlyEndRefused(action, proposal.outcome().status(), decided.remark()));
    }

    /** Is not decided any more, since the action has ended otherwise. */
    void lapse(LocalDate today) {
        if (decision == null) {
            decision = Decision.lapsed(today);
        } else {
            confirmation = Decision.lapsed(today);
        }
    }

    void reviewRisk(LocalDate today) {
        riskReopenedOn = today;
    }

    /** Whether it waits for the first decision. */
    public boolean undecided() {
        return decision == null;
    }

    /** Whether it was approved, and waits for the second approval. */
    public boolean unconfirmed() {
        return decision != null && decision.granted() && overdue && confirmation == null;
    }

    /** Whether everybody approved who has to. */
    public boolean approved() {
        return decision != null && decision.granted() && (!overdue || confirmation != null && confirmation.granted());
    }

    public String action() {
        return action;
    }

    public Proposal proposal() {
        return proposal;
    }

    public String askedBy() {
        return askedBy;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public Level level() {
        return level;
    }

    /** Whether the action was late when it was proposed, so that a second approval is needed. */
    public boolean overdue() {
        return overdue;
    }

    /** What was decided; missing while it waits. */
    public @Nullable Decision decision() {
        return decision;
    }

    /** What the evaluation office decided after that; missing where it was not asked, or while it waits. */
    public @Nullable Decision confirmation() {
        return confirmation;
    }
}
