package io.followthrough.workflow.task;

import io.followthrough.committee.AgendaItem;
import io.followthrough.committee.Meeting;
import io.followthrough.committee.MeetingMinute;
import io.followthrough.committee.Meetings;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.response.ManagementResponse;
import io.followthrough.response.ManagementResponses;
import io.followthrough.shared.Reason;
import io.followthrough.workflow.task.Background.Fact;
import io.followthrough.workflow.task.Background.Said;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the committee, and the office that confirms its minutes, have to know about a meeting. */
@Component
class MeetingBackground {

    private final Meetings meetings;
    private final Recommendations recommendations;
    private final ManagementResponses responses;
    private final Telling telling;

    MeetingBackground(
            Meetings meetings, Recommendations recommendations, ManagementResponses responses, Telling telling) {
        this.meetings = meetings;
        this.recommendations = recommendations;
        this.responses = responses;
        this.telling = telling;
    }

    Background of(String reference) {
        Meeting meeting = meetings.require(reference);
        return new Background("meeting", reference, meeting.title(), null, null, facts(meeting), null, said(meeting));
    }

    private List<Fact> facts(Meeting meeting) {
        List<Fact> facts = new ArrayList<>();
        facts.add(telling.fact("day", meeting.takesPlaceOn()));
        if (meeting.place() != null) {
            facts.add(telling.fact("place", meeting.place()));
        }
        facts.add(telling.fact("status", telling.word("meeting-status", meeting.status())));
        return facts;
    }

    private List<Said> said(Meeting meeting) {
        List<Said> said = new ArrayList<>();
        Reason comment = meeting.returnComment();
        if (comment != null) {
            said.add(telling.returned("minutes-returned", comment.text()));
        }
        meeting.agenda().forEach(item -> said.add(discussed(item)));
        meeting.minutes().forEach(minute -> said.add(said(minute)));
        return said;
    }

    private Said discussed(AgendaItem item) {
        ManagementResponse response = responses
                .findById(item.recommendation())
                .filter(found -> found.publishedOn() != null)
                .orElse(null);
        String text = recommendations.require(item.recommendation()).text();
        return telling.said("agenda", item.recommendation(), null, text, answer(response));
    }

    private List<String> answer(@Nullable ManagementResponse response) {
        if (response == null) {
            return List.of();
        }
        List<String> answer = new ArrayList<>();
        answer.add(telling.word("position", response.position()));
        if (response.reason() != null) {
            answer.add(response.reason().text());
        }
        return answer;
    }

    private Said said(MeetingMinute minute) {
        String what =
                minute.stance() == null ? telling.word("kind", minute.kind()) : telling.word("stance", minute.stance());
        return telling.said("minutes", minute.recommendation() + ": " + what, null, minute.text(), List.of());
    }
}
