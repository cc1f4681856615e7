package io.followthrough.workflow.step;

import static java.util.Objects.requireNonNull;

import io.followthrough.action.Decision;
import io.followthrough.action.FollowUpActions;
import io.followthrough.action.ending.EndingEarly;
import io.followthrough.action.ending.Proposal;
import io.followthrough.action.extension.Extending;
import io.followthrough.action.handover.HandingOver;
import io.followthrough.action.triage.Triaging;
import io.followthrough.workflow.step.Step.Work;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people decide about what was asked for an action. */
@Configuration
class RequestSteps {

    @Bean
    Step<DecideExtension> decideExtension(Extending extending) {
        return Step.of("UserTask_DecideExtension", DecideExtension.class, decision(extending::decide));
    }

    @Bean
    Step<DecideExtension> decideSecondExtension(Extending extending) {
        return Step.of("UserTask_DecideSecondExtension", DecideExtension.class, decision(extending::decide));
    }

    @Bean
    Step<DecideExtension> decideLongExtension(Extending extending) {
        return Step.of("UserTask_DecideLongExtension", DecideExtension.class, decision(extending::decide));
    }

    @Bean
    Step<DecideEarlyEnd> decideEarlyEnd(EndingEarly endingEarly) {
        return Step.of("UserTask_DecideEarlyEnd", DecideEarlyEnd.class, decision(endingEarly::decide));
    }

    @Bean
    Step<DecideEarlyEnd> decideHeadsEarlyEnd(EndingEarly endingEarly) {
        return Step.of("UserTask_DecideHeadsEarlyEnd", DecideEarlyEnd.class, decision(endingEarly::decide));
    }

    @Bean
    Step<DecideEarlyEnd> confirmEarlyEnd(EndingEarly endingEarly) {
        return Step.of("UserTask_ConfirmEarlyEnd", DecideEarlyEnd.class, decision(endingEarly::confirm));
    }

    @Bean
    Step<AcceptHandOver> acceptHandOver(HandingOver handingOver) {
        return Step.of(
                "UserTask_AcceptHandOver",
                AcceptHandOver.class,
                (turn, form) -> Judgement.<AcceptHandOver>of(
                                accepted -> handingOver.accept(
                                        turn.reference(), requireNonNull(form.owner()), turn.by(), turn.today()),
                                (declined, reason) ->
                                        handingOver.decline(turn.reference(), reason, turn.by(), turn.today()))
                        .complete(turn, form));
    }

    @Bean
    Step<TriageAction> triageLongOverdue(Triaging triaging, FollowUpActions actions) {
        return Step.of("UserTask_TriageLongOverdue", TriageAction.class, (turn, form) -> {
                    String action = turn.reference();
                    switch (form.decision()) {
                        case CONTINUE -> triaging.goOn(action, requireNonNull(form.newDue()), form.finding(turn));
                        case REFORMULATE ->
                            triaging.reformulate(
                                    action,
                                    requireNonNull(form.text()),
                                    requireNonNull(form.newDue()),
                                    form.finding(turn));
                        case HAND_OVER -> triaging.handOver(action, requireNonNull(form.unit()), form.finding(turn));
                        case RETIRE ->
                            triaging.retire(
                                    action,
                                    new Proposal(
                                            requireNonNull(form.outcome()),
                                            form.cause(),
                                            form.finding(turn).reason(),
                                            form.body(),
                                            null),
                                    form.finding(turn));
                    }
                })
                .beginningWith(
                        reference -> Map.of("text", actions.require(reference).text()));
    }

    private static <J extends Judgement> Work<J> decision(BiConsumer<String, Decision> decide) {
        return Judgement.of(
                turn -> decide.accept(turn.reference(), new Decision(true, turn.by(), turn.today(), null)),
                (turn, comment) ->
                        decide.accept(turn.reference(), new Decision(false, turn.by(), turn.today(), comment)));
    }
}
