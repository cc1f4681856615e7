package io.followthrough.workflow.step;

import static java.util.Objects.requireNonNull;

import io.followthrough.action.Evidence;
import io.followthrough.action.FollowingUp;
import io.followthrough.action.FollowingUp.Part;
import io.followthrough.action.ending.EndingEarly;
import io.followthrough.action.ending.Proposal;
import io.followthrough.action.extension.Extending;
import io.followthrough.action.extension.Extension;
import io.followthrough.action.handover.HandingOver;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.rulebook.policy.Policy;
import io.followthrough.shared.UnitCode;
import io.followthrough.workflow.Subjects;
import io.followthrough.workflow.step.ReportProgress.Risk;
import io.followthrough.workflow.step.ReportProgress.Wish;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a progress report leads to: work goes on, the closure is asked for, or something else. */
@Component
class Reporting implements Step.Work<ReportProgress> {

    private final FollowingUp followingUp;
    private final Extending extending;
    private final HandingOver handingOver;
    private final EndingEarly endingEarly;
    private final Subjects subjects;
    private final People people;
    private final Policy policy;

    Reporting(
            FollowingUp followingUp,
            Extending extending,
            HandingOver handingOver,
            EndingEarly endingEarly,
            Subjects subjects,
            People people,
            Policy policy) {
        this.followingUp = followingUp;
        this.extending = extending;
        this.handingOver = handingOver;
        this.endingEarly = endingEarly;
        this.subjects = subjects;
        this.people = people;
        this.policy = policy;
    }

    @Override
    public void complete(Turn turn, ReportProgress form) {
        Evidence evidence = form.evidence(turn).orElse(null);
        if (evidence != null) {
            followingUp.requestClosure(turn.reference(), form.report(turn), evidence);
            return;
        }
        followingUp.reportProgress(turn.reference(), form.report(turn));
        if (form.wish() != null) {
            ask(turn, form, form.wish());
        }
    }

    private void ask(Turn turn, ReportProgress form, Wish wish) {
        String action = turn.reference();
        switch (wish) {
            case MORE_TIME ->
                extending.ask(
                        action,
                        new Extension.Wish(requireNonNull(form.wantedDue()), form.why(), turn.by(), turn.today()),
                        colleagues(action),
                        policy.days("longExtensionDays"));
            case HAND_OVER ->
                handingOver.offer(action, requireNonNull(form.unit()), form.why(), turn.by(), turn.today());
            case END_EARLY ->
                endingEarly.propose(
                        action,
                        new Proposal(
                                requireNonNull(form.outcome()),
                                form.cause(),
                                form.why(),
                                form.body(),
                                reviewOn(form, turn.today())),
                        turn.by(),
                        colleagues(action),
                        turn.today());
            case SPLIT ->
                followingUp.split(
                        action,
                        requireNonNull(form.remaining()),
                        form.parts().stream()
                                .map(part -> new Part(part.text(), part.owner()))
                                .toList(),
                        turn.by(),
                        turn.today());
        }
    }

    private List<Person> colleagues(String action) {
        UnitCode unit = subjects.of(action).unit();
        return unit == null ? List.of() : people.of(unit);
    }

    private @Nullable LocalDate reviewOn(ReportProgress form, LocalDate today) {
        Risk risk = requireNonNull(form.risk());
        return switch (risk) {
            case NONE -> null;
            case ACCEPTED -> today.plusDays(policy.days("riskReviewDays"));
            case ACCEPTED_UNTIL -> form.reviewOn();
        };
    }
}
