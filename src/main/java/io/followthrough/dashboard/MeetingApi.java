package io.followthrough.dashboard;

import io.followthrough.committee.Meeting;
import io.followthrough.committee.Meetings;
import io.followthrough.workflow.ProcessPosition;
import io.followthrough.workflow.ProcessPositions;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The meetings of the committee, over HTTP. */
@RestController
@RequestMapping("/api/meetings")
class MeetingApi {

    private final Meetings meetings;
    private final ProcessPositions positions;

    MeetingApi(Meetings meetings, ProcessPositions positions) {
        this.meetings = meetings;
        this.positions = positions;
    }

    @Operation(summary = "All meetings of the committee, the latest first")
    @GetMapping
    List<MeetingAnswer> list() {
        List<Meeting> found = meetings.findAllByOrderByTakesPlaceOnDescReferenceDesc();
        Map<String, ProcessPosition> steps = positions
                .of(found.stream().map(Meeting::reference).toList())
                .stream()
                .collect(Collectors.toMap(ProcessPosition::reference, Function.identity()));
        return found.stream()
                .map(meeting -> MeetingAnswer.of(meeting, steps.get(meeting.reference())))
                .toList();
    }

    @Operation(summary = "One meeting with its agenda and its minutes")
    @GetMapping("/{reference}")
    MeetingAnswer read(@PathVariable String reference) {
        return MeetingAnswer.of(
                meetings.require(reference), positions.of(reference).orElse(null));
    }
}
