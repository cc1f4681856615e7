package io.followthrough.action.handover;

import io.followthrough.action.ActionEnded;
import io.followthrough.action.Decision;
import io.followthrough.action.FollowUpAction;
import io.followthrough.action.FollowUpActions;
import io.followthrough.people.Units;
import io.followthrough.shared.Missing;
import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import io.followthrough.shared.UnitCode;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A unit offers an action to another one, whose head accepts it and names an owner, or declines. */
@Component
@Transactional
public class HandingOver {

    private final FollowUpActions actions;
    private final HandOvers handOvers;
    private final Units units;
    private final Clock clock;

    HandingOver(FollowUpActions actions, HandOvers handOvers, Units units, Clock clock) {
        this.actions = actions;
        this.handOvers = handOvers;
        this.units = units;
        this.clock = clock;
    }

    /** @throws Refused when the action is in that unit already, or the unit is closed */
    public void offer(String action, UnitCode toUnit, Reason reason, String by, LocalDate today) {
        units.requireOpen("unit", toUnit);
        FollowUpAction offered = actions.require(action);
        offered.refuseUnlessWorkedOn();
        handOvers.save(HandOver.offered(offered, toUnit, reason, by, today));
    }

    /** The receiving unit takes it over: unit and owner change, the days stay. */
    public void accept(String action, String owner, String by, LocalDate today) {
        HandOver handOver = pending(action);
        handOver.decide(new Decision(true, by, today, null));
        handOvers.save(handOver);
        FollowUpAction taken = actions.require(action);
        taken.promise(taken.promised().ownedBy(owner), units.present(handOver.toUnit()), today);
        actions.save(taken);
    }

    /** The receiving unit does not take it: it stays where it is. */
    public void decline(String action, Reason reason, String by, LocalDate today) {
        HandOver handOver = pending(action);
        handOver.decide(new Decision(false, by, today, reason));
        handOvers.save(handOver);
    }

    /** What was asked for an action that ends in the meantime is not decided any more. */
    @EventListener
    void lapse(ActionEnded ended) {
        handOvers.pending(ended.reference()).ifPresent(handOver -> {
            handOver.decide(Decision.lapsed(LocalDate.now(clock)));
            handOvers.save(handOver);
        });
    }

    private HandOver pending(String action) {
        return handOvers.pending(action).orElseThrow(() -> new Missing("hand-over of", action));
    }
}
