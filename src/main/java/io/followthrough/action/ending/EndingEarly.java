package io.followthrough.action.ending;

import io.followthrough.action.ActionEnded;
import io.followthrough.action.Decision;
import io.followthrough.action.FollowUpAction;
import io.followthrough.action.FollowUpActions;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.people.Person;
import io.followthrough.shared.Missing;
import io.followthrough.shared.OnBehalf;
import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody proposes to end an action that is not done; one level up decides, and the evaluation office too when it is late. */
@Component
@Transactional
public class EndingEarly {

    private final Recommendations recommendations;
    private final FollowUpActions actions;
    private final EarlyEnds ends;
    private final OnBehalf onBehalf;
    private final Clock clock;

    EndingEarly(
            Recommendations recommendations, FollowUpActions actions, EarlyEnds ends, OnBehalf onBehalf, Clock clock) {
        this.recommendations = recommendations;
        this.actions = actions;
        this.ends = ends;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    /** @param ofUnit the people of the unit in which the action is done */
    public void propose(String action, Proposal proposal, String by, Collection<Person> ofUnit, LocalDate today) {
        FollowUpAction unfinished = actions.require(action);
        unfinished.refuseUnlessWorkedOn();
        ends.save(EarlyEnd.proposed(unfinished, proposal, by, ofUnit, today));
    }

    /** @throws Refused when the one who decides proposed it or answers for the action */
    public void decide(String action, Decision decision) {
        FollowUpAction unfinished = locked(action);
        EarlyEnd end = pending(action);
        onBehalf.current().ifPresent(person -> decision.as(person).byNeither(end.askedBy(), unfinished.owner()));
        end.decide(decision, unfinished.owner());
        settle(end, unfinished, decision.decidedOn());
    }

    /** @throws Refused when the one who confirms proposed it, gave the first approval or answers for the action */
    public void confirm(String action, Decision decision) {
        FollowUpAction unfinished = locked(action);
        EarlyEnd end = pending(action);
        onBehalf.current().ifPresent(person -> decision.as(person).byNeither(end.askedBy(), unfinished.owner()));
        end.confirm(decision, unfinished.owner());
        settle(end, unfinished, decision.decidedOn());
    }

    /** Ends an action at once, as the evaluation office does at a triage. */
    public void end(String action, Proposal proposal, String by, LocalDate today) {
        FollowUpAction unfinished = locked(action);
        settle(EarlyEnd.decided(action, proposal, by, today), unfinished, today);
    }

    /** Ends every action of a recommendation that is still open, because the recommendation has ended. */
    public void endWith(String recommendation, Reason reason, String by, LocalDate today) {
        Proposal proposal =
                new Proposal(EarlyOutcome.NO_LONGER_APPLICABLE, EndCause.RECOMMENDATION_ENDED, reason, null, null);
        actions.open(recommendation).forEach(open -> end(open.reference(), proposal, by, today));
    }

    /** The day has come to look again at a risk that was accepted: work on the action begins again. */
    public boolean reviewRisk(String action, LocalDate today) {
        EarlyEnd end = ends.approved(action).orElseThrow(() -> new Missing("early end of", action));
        FollowUpAction ended = locked(action);
        end.reviewRisk(today);
        ends.save(end);
        if (ended.status().open()) {
            return false;
        }
        ended.reopen(today);
        actions.save(ended);
        return true;
    }

    /** What was asked for an action that ends in the meantime is not decided any more. */
    @EventListener
    void lapse(ActionEnded ended) {
        ends.pending(ended.reference()).ifPresent(end -> {
            end.lapse(LocalDate.now(clock));
            ends.save(end);
        });
    }

    private void settle(EarlyEnd end, FollowUpAction action, LocalDate today) {
        ends.save(end);
        if (end.approved()) {
            action.end(end.proposal().outcome().status(), today);
            actions.save(action);
        }
    }

    /** Of two who end the last actions of a recommendation together, the second sees that the other has ended. */
    private FollowUpAction locked(String action) {
        String recommendation = actions.require(action).recommendation();
        recommendations.lock(recommendation);
        return actions.require(action);
    }

    private EarlyEnd pending(String action) {
        return ends.pending(action).orElseThrow(() -> new Missing("proposal to end", action));
    }
}
