package io.followthrough.action.handover;

import io.followthrough.action.Decision;
import io.followthrough.action.FollowUpAction;
import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import io.followthrough.shared.UnitCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;

/** An action that was offered to another unit, whose head accepts or declines; kept in both cases. */
public class HandOver extends AbstractAggregateRoot<HandOver> {

    @Id
    private final @Nullable Long id;

    private final String action;
    private final @Nullable UnitCode fromUnit;
    private final UnitCode toUnit;
    private final Reason reason;
    private final String askedBy;
    private final LocalDate askedOn;

    @Embedded(onEmpty = OnEmpty.USE_NULL)
    private @Nullable Decision decision;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    HandOver(
            @Nullable Long id,
            String action,
            @Nullable UnitCode fromUnit,
            UnitCode toUnit,
            Reason reason,
            String askedBy,
            LocalDate askedOn,
            @Nullable Decision decision,
            @Nullable Integer version) {
        this.id = id;
        this.action = action;
        this.fromUnit = fromUnit;
        this.toUnit = toUnit;
        this.reason = reason;
        this.askedBy = askedBy;
        this.askedOn = askedOn;
        this.decision = decision;
        this.version = version;
    }

    static HandOver offered(FollowUpAction action, UnitCode toUnit, Reason reason, String by, LocalDate today) {
        if (toUnit.equals(action.unit())) {
            throw Refused.because(
                    "unit", "The action is in that unit already. Choose the unit that shall take it over.");
        }
        HandOver handOver =
                new HandOver(null, action.reference(), action.unit(), toUnit, reason, by, today, null, null);
        handOver.registerEvent(new HandOverOffered(action.reference(), action.unit(), toUnit, reason));
        return handOver;
    }

    void decide(Decision decided) {
        decision = decided;
        if (!decided.granted()) {
            registerEvent(new HandOverDeclined(action, toUnit, decided.remark()));
        }
    }

    /** The unit that gives it away; missing where it had none. */
    public @Nullable UnitCode fromUnit() {
        return fromUnit;
    }

    /** The unit that shall take it over. */
    public UnitCode toUnit() {
        return toUnit;
    }

    public Reason reason() {
        return reason;
    }

    public String askedBy() {
        return askedBy;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    /** What the head of the receiving unit decided; missing while it waits. */
    public @Nullable Decision decision() {
        return decision;
    }
}
