package io.followthrough.workflow;

import io.followthrough.committee.MeetingCalled;
import io.followthrough.committee.MeetingCancelled;
import io.followthrough.committee.MeetingPostponed;
import io.followthrough.committee.MeetingStatus;
import io.followthrough.committee.Meetings;
import io.followthrough.workflow.engine.InModels;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the process of each meeting of the committee in step with the meeting; its business key is the meeting's reference. */
@Component("meeting")
@InModels
@Transactional
public class MeetingProcesses {

    private static final String PROCESS = "committee-meeting";

    private final RuntimeService runtime;
    private final Meetings meetings;

    MeetingProcesses(RuntimeService runtime, Meetings meetings) {
        this.runtime = runtime;
        this.meetings = meetings;
    }

    /** Whether the minutes are final. */
    public boolean confirmed(String meeting) {
        return meetings.require(meeting).status() == MeetingStatus.MINUTES_CONFIRMED;
    }

    @EventListener
    void begin(MeetingCalled called) {
        runtime.startProcessInstanceByKey(PROCESS, called.reference());
    }

    @EventListener
    void wait(MeetingPostponed postponed) {
        runtime.correlateMessage("Meeting postponed", postponed.reference());
    }

    @EventListener
    void end(MeetingCancelled cancelled) {
        runtime.correlateMessage("Meeting cancelled", cancelled.reference());
    }
}
