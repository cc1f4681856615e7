package io.followthrough.action.triage;

import io.followthrough.action.FollowUpAction;
import io.followthrough.action.FollowUpActions;
import io.followthrough.action.ending.EndingEarly;
import io.followthrough.action.ending.Proposal;
import io.followthrough.action.extension.Extending;
import io.followthrough.action.extension.Extension.Wish;
import io.followthrough.action.handover.HandingOver;
import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import io.followthrough.shared.UnitCode;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The evaluation office decides what becomes of an action that is long overdue. */
@Component
@Transactional
public class Triaging {

    private final FollowUpActions actions;
    private final Triages triages;
    private final Extending extending;
    private final HandingOver handingOver;
    private final EndingEarly endingEarly;
    private final ApplicationEventPublisher events;

    Triaging(
            FollowUpActions actions,
            Triages triages,
            Extending extending,
            HandingOver handingOver,
            EndingEarly endingEarly,
            ApplicationEventPublisher events) {
        this.actions = actions;
        this.triages = triages;
        this.extending = extending;
        this.handingOver = handingOver;
        this.endingEarly = endingEarly;
        this.events = events;
    }

    /**
     * Who decides, why it is late, and why it goes on so.
     *
     * @param rootCause why it is late
     * @param reason in their words
     * @param by user name
     * @param today when
     */
    public record Finding(RootCause rootCause, Reason reason, String by, LocalDate today) {}

    /** It goes on as it is, by a new day. */
    public void goOn(String action, LocalDate day, Finding finding) {
        keep(action, TriageDecision.CONTINUE, finding);
        extending.impose(action, new Wish(day, finding.reason(), finding.by(), finding.today()));
    }

    /** It goes on in other words, by a new day. */
    public void reformulate(String action, String text, LocalDate day, Finding finding) {
        keep(action, TriageDecision.REFORMULATE, finding);
        FollowUpAction late = actions.require(action);
        late.promise(late.promised().worded(text), late.unit(), finding.today());
        actions.save(late);
        extending.impose(action, new Wish(day, finding.reason(), finding.by(), finding.today()));
    }

    /** Another unit is asked to take it over. */
    public void handOver(String action, UnitCode unit, Finding finding) {
        keep(action, TriageDecision.HAND_OVER, finding);
        handingOver.offer(action, unit, finding.reason(), finding.by(), finding.today());
    }

    /** It ends. */
    public void retire(String action, Proposal proposal, Finding finding) {
        keep(action, TriageDecision.RETIRE, finding);
        endingEarly.end(action, proposal, finding.by(), finding.today());
    }

    private void keep(String action, TriageDecision decision, Finding finding) {
        LocalDate due = actions.require(action).due();
        if (due == null) {
            throw Refused.because("", "%s has no due date: it cannot be late.", action);
        }
        triages.save(new Triage(
                null, action, due, decision, finding.rootCause(), finding.reason(), finding.by(), finding.today()));
        events.publishEvent(new ActionTriaged(action, due, decision, finding.rootCause(), finding.reason()));
    }
}
