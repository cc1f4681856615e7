package io.followthrough.workflow.step;

import io.followthrough.committee.HoldingMeetings;
import io.followthrough.committee.MeetingStatus;
import io.followthrough.committee.Meetings;
import io.followthrough.people.Role;
import io.followthrough.shared.Reason;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the evaluation office begins about meetings of the committee, as its secretariat. */
@Configuration
class MeetingInitiatives {

    private static final Set<Role> OFFICE = Set.of(Role.EVALUATION_OFFICE);

    @Bean
    Initiative<CallMeeting> callMeeting(HoldingMeetings holding) {
        return Initiative.of(
                        "call-meeting",
                        About.ORGANISATION,
                        CallMeeting.class,
                        OFFICE,
                        nothing -> true,
                        (turn, form) -> holding.call(
                                form.day(),
                                form.title(),
                                form.place(),
                                form.recommendations(),
                                form.othersToo(),
                                turn.today()))
                .beginningWith(nothing -> CallMeeting.proposing(holding.proposed()));
    }

    @Bean
    Initiative<PostponeMeeting> postponeMeeting(HoldingMeetings holding, Meetings meetings) {
        return Initiative.of(
                "postpone-meeting",
                About.MEETING,
                PostponeMeeting.class,
                OFFICE,
                called(meetings),
                (turn, form) ->
                        holding.postpone(turn.reference(), form.day(), new Reason(form.reason()), turn.today()));
    }

    @Bean
    Initiative<CancelMeeting> cancelMeeting(HoldingMeetings holding, Meetings meetings) {
        return Initiative.of(
                "cancel-meeting",
                About.MEETING,
                CancelMeeting.class,
                OFFICE,
                called(meetings),
                (turn, form) -> holding.cancel(turn.reference(), new Reason(form.reason()), turn.today()));
    }

    private static Predicate<String> called(Meetings meetings) {
        return reference -> meetings.require(reference).status() == MeetingStatus.CALLED;
    }
}
