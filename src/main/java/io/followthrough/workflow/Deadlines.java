package io.followthrough.workflow;

import io.followthrough.action.FollowUpActions;
import io.followthrough.committee.Meetings;
import io.followthrough.evaluation.Evaluations;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.response.RespondingToRecommendations;
import io.followthrough.rulebook.policy.Policies;
import io.followthrough.rulebook.policy.Policy;
import io.followthrough.shared.Missing;
import io.followthrough.workflow.engine.InModels;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Due dates of tasks: the end of a day in the organisation's zone, counted with the numbers of the policy in force. */
@Component("deadline")
@InModels
public class Deadlines {

    private final RespondingToRecommendations responding;
    private final Evaluations evaluations;
    private final FollowUpActions actions;
    private final Meetings meetings;
    private final Policy policy;
    private final Policies policies;
    private final Recommendations recommendations;
    private final Clock clock;

    Deadlines(
            RespondingToRecommendations responding,
            Evaluations evaluations,
            FollowUpActions actions,
            Meetings meetings,
            Policy policy,
            Policies policies,
            Recommendations recommendations,
            Clock clock) {
        this.responding = responding;
        this.evaluations = evaluations;
        this.actions = actions;
        this.meetings = meetings;
        this.policy = policy;
        this.policies = policies;
        this.recommendations = recommendations;
        this.clock = clock;
    }

    /** Today and as many days as the policy says under that name. */
    public Date within(String days) {
        return endOf(LocalDate.now(clock).plusDays(policy.days(days)));
    }

    /** The end of the response window, which begins on the day the evaluation was published. */
    public Date ofResponse(String recommendation) {
        return endOf(responding.issuedOn(recommendation).plusDays(responseDays(recommendation)));
    }

    /** As the rules judge: by the policy for evaluations of its kind and recommendations of its priority. */
    private int responseDays(String reference) {
        return recommendations
                .findById(reference)
                .flatMap(recommendation -> evaluations
                        .findById(recommendation.evaluation())
                        .map(evaluation -> policies.on(LocalDate.now(clock))
                                .of(evaluation.kind(), recommendation.priority())
                                .responseDays()))
                .orElseGet(policy::responseDays);
    }

    /** The same for the remarks on an evaluation as a whole. */
    public Date ofOverallResponse(String evaluation) {
        LocalDate issuedOn = evaluations
                .findById(evaluation)
                .orElseThrow(() -> new Missing("evaluation", evaluation))
                .issuedOn();
        return endOf(issuedOn.plusDays(policy.responseDays()));
    }

    /** The due date of an action; where it has none, the day on which it would count as stalled. */
    public Date ofAction(String action) {
        LocalDate due = actions.require(action).due();
        return due == null ? within("stalledDays") : endOf(due);
    }

    /** The end of the day on which the committee meets. */
    public Date ofMeeting(String meeting) {
        return endOf(meetings.require(meeting).takesPlaceOn());
    }

    /** The beginning of the day on which the committee meets: nothing is to be done before. */
    public Date meetingBegins(String meeting) {
        return Date.from(meetings.require(meeting)
                .takesPlaceOn()
                .atStartOfDay(clock.getZone())
                .toInstant());
    }

    private Date endOf(LocalDate day) {
        return Date.from(day.atTime(LocalTime.MAX)
                .truncatedTo(ChronoUnit.SECONDS)
                .atZone(clock.getZone())
                .toInstant());
    }
}
