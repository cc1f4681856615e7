package io.followthrough.workflow.step;

import io.followthrough.committee.HoldingMeetings;
import io.followthrough.committee.Meetings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people do in the process {@code committee-meeting}. */
@Configuration
class MeetingSteps {

    @Bean
    Step<RecordMinutes> recordMinutes(HoldingMeetings holding, Meetings meetings) {
        return Step.of(
                        "UserTask_RecordMinutes",
                        RecordMinutes.class,
                        (turn, form) -> holding.record(turn.reference(), form.said(), turn.by(), turn.today()))
                .beginningWith(reference -> RecordMinutes.before(meetings.require(reference)));
    }

    @Bean
    Step<ConfirmMinutes> confirmMinutes(HoldingMeetings holding) {
        return Step.of(
                "UserTask_ConfirmMinutes",
                ConfirmMinutes.class,
                Judgement.of(
                        turn -> holding.confirm(turn.reference(), turn.by(), turn.today()),
                        (turn, comment) -> holding.returnMinutes(turn.reference(), comment)));
    }
}
