package io.followthrough.past;

import io.followthrough.action.ActionStatus;
import io.followthrough.action.FollowUpAction;
import io.followthrough.action.FollowUpActions;
import io.followthrough.action.FollowingUp;
import io.followthrough.action.Verification;
import io.followthrough.action.ending.EndingEarly;
import io.followthrough.action.extension.Extending;
import io.followthrough.action.extension.Extension;
import io.followthrough.action.handover.HandingOver;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.response.ManagementResponse;
import io.followthrough.response.ManagementResponses;
import io.followthrough.response.RespondingToRecommendations;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The evaluation office enters what happened before: each fact goes to the same use case as if it happened today, with
 * its own day, in the order of time. What is known already is not overtaken.
 */
@Component
@Transactional
public class RecordingThePast {

    private final Recommendations recommendations;
    private final ManagementResponses responses;
    private final FollowUpActions actions;
    private final RespondingToRecommendations responding;
    private final FollowingUp followingUp;
    private final Extending extending;
    private final EndingEarly ending;
    private final HandingOver handingOver;
    private final ApplicationEventPublisher events;

    RecordingThePast(
            Recommendations recommendations,
            ManagementResponses responses,
            FollowUpActions actions,
            RespondingToRecommendations responding,
            FollowingUp followingUp,
            Extending extending,
            EndingEarly ending,
            HandingOver handingOver,
            ApplicationEventPublisher events) {
        this.recommendations = recommendations;
        this.responses = responses;
        this.actions = actions;
        this.responding = responding;
        this.followingUp = followingUp;
        this.extending = extending;
        this.ending = ending;
        this.handingOver = handingOver;
        this.events = events;
    }

    /** @throws Refused when a fact lies in the future, before the evaluation or before what is known, or cannot have happened */
    public void record(String reference, List<PastFact> facts, LocalDate today) {
        if (facts.isEmpty()) {
            throw Refused.because("facts", "Enter at least one fact.");
        }
        recommendations.lock(reference);
        events.publishEvent(new PastOpened(reference));
        LocalDate known = lastFactOn(reference);
        List<Integer> inTime = IntStream.range(0, facts.size())
                .boxed()
                .sorted(Comparator.comparing(place -> facts.get(place).on()))
                .toList();
        for (int place : inTime) {
            Fact fact = new Fact(facts.get(place), place);
            fact.refuseOutside(known, today);
            fact.told(() -> happened(reference, fact));
        }
        events.publishEvent(new PastRecorded(
                reference,
                facts.size(),
                facts.get(inTime.get(0)).on(),
                facts.get(inTime.get(facts.size() - 1)).on()));
    }

    private void happened(String reference, Fact fact) {
        LocalDate on = fact.on();
        switch (fact.what()) {
            case RESPONDED -> responding.recordPublished(reference, fact.position(), fact.reasonIfAny(), on, false);
            case PLANNED -> followingUp.record(reference, fact.promise(), ActionStatus.PLANNED, on);
            case REPORTED -> followingUp.reportProgress(fact.action(reference), fact.report());
            case EXTENDED ->
                extending.impose(fact.action(reference), new Extension.Wish(fact.due(), fact.reason(), fact.by(), on));
            case CLOSURE_REQUESTED ->
                followingUp.recordClosureRequest(fact.action(reference), fact.report(), fact.evidence());
            case CLOSURE_RETURNED ->
                followingUp.returnClosure(
                        fact.action(reference), Verification.Verdict.NOT_CONVINCING, fact.by(), fact.reason(), on);
            case VERIFIED -> followingUp.verify(fact.action(reference), fact.by(), on);
            case ENDED_EARLY -> ending.end(fact.action(reference), fact.end(), fact.by(), on);
            case MOVED -> {
                handingOver.offer(fact.action(reference), fact.unit(), fact.reason(), fact.by(), on);
                handingOver.accept(fact.action(reference), fact.owner(), fact.by(), on);
            }
        }
    }

    /** The last day of which something is known: of the response or an action, or else that of the evaluation. */
    private LocalDate lastFactOn(String reference) {
        return Stream.concat(
                        responses.findById(reference).map(ManagementResponse::publishedOn).stream(),
                        actions.findByRecommendation(reference).stream().map(FollowUpAction::lastFactOn))
                .max(Comparator.naturalOrder())
                .orElseGet(() -> responding.issuedOn(reference));
    }
}
