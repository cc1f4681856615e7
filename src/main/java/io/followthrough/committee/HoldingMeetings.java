package io.followthrough.committee;

import io.followthrough.evaluation.Evaluation;
import io.followthrough.evaluation.EvaluationKind;
import io.followthrough.evaluation.Evaluations;
import io.followthrough.evaluation.Recommendation;
import io.followthrough.evaluation.RecommendationStatus;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The evaluation office calls the committee to a meeting; the committee says there where it stands; the office confirms the minutes. */
@Component
@Transactional
public class HoldingMeetings {

    private final Meetings meetings;
    private final Recommendations recommendations;
    private final Evaluations evaluations;

    HoldingMeetings(Meetings meetings, Recommendations recommendations, Evaluations evaluations) {
        this.meetings = meetings;
        this.recommendations = recommendations;
        this.evaluations = evaluations;
    }

    /**
     * Calls a meeting for a day.
     *
     * @param title what it is called
     * @param place where it takes place, or how one joins it
     * @param agenda recommendations to be discussed, by reference
     * @param othersToo whether recommendations of evaluations that the committee did not decide on may be among them
     * @return reference of the meeting
     * @throws Refused when the day has passed or is taken, or a recommendation does not belong on the agenda
     */
    public String call(
            LocalDate day,
            String title,
            @Nullable String place,
            List<String> agenda,
            boolean othersToo,
            LocalDate today) {
        refuseTaken(day);
        refuseForeign(agenda, othersToo);
        Meeting called = Meeting.called(freeReference(day), title, place, day, AgendaItem.of(agenda), today);
        meetings.save(called);
        return called.reference();
    }

    /** Moves a meeting that has not taken place to another day. */
    public void postpone(String reference, LocalDate day, Reason reason, LocalDate today) {
        Meeting meeting = meetings.require(reference);
        if (!day.equals(meeting.takesPlaceOn())) {
            refuseTaken(day);
        }
        meeting.postpone(day, reason, today);
        meetings.save(meeting);
    }

    /** Calls a meeting off. */
    public void cancel(String reference, Reason reason, LocalDate today) {
        Meeting meeting = meetings.require(reference);
        meeting.cancel(reason, today);
        meetings.save(meeting);
    }

    /** The committee writes down its positions and decisions; a position needs a published response. */
    public void record(String reference, List<MeetingMinute> said, String by, LocalDate today) {
        Meeting meeting = meetings.require(reference);
        meeting.record(said, by, today);
        for (int i = 0; i < said.size(); i++) {
            refuseWithoutResponse(said.get(i), i);
        }
        meetings.save(meeting);
    }

    /** The evaluation office makes the minutes final. */
    public void confirm(String reference, String by, LocalDate today) {
        Meeting meeting = meetings.require(reference);
        meeting.confirm(by, today);
        meetings.save(meeting);
    }

    /** The evaluation office sends the minutes back. */
    public void returnMinutes(String reference, Reason comment) {
        Meeting meeting = meetings.require(reference);
        meeting.returnMinutes(comment);
        meetings.save(meeting);
    }

    /** What a next meeting should discuss: answered recommendations of independent evaluations, on which it took no position yet. */
    @Transactional(readOnly = true)
    public List<String> proposed() {
        Set<String> known = Set.copyOf(meetings.withPosition());
        Set<String> independent = evaluations.findAll().stream()
                .filter(evaluation -> evaluation.kind() == EvaluationKind.INDEPENDENT)
                .map(Evaluation::reference)
                .collect(Collectors.toSet());
        return recommendations.findAll().stream()
                .filter(found -> found.status() == RecommendationStatus.RESPONDED)
                .filter(found -> independent.contains(found.evaluation()) && !known.contains(found.reference()))
                .map(Recommendation::reference)
                .sorted()
                .toList();
    }

    private void refuseTaken(LocalDate day) {
        meetings.findByTakesPlaceOn(day).stream()
                .filter(meeting -> meeting.status() != MeetingStatus.CANCELLED)
                .findFirst()
                .ifPresent(meeting -> {
                    throw Refused.because("day", "%s is on that day. Choose another one.", meeting.reference());
                });
    }

    private void refuseForeign(List<String> agenda, boolean othersToo) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < agenda.size(); i++) {
            String field = "agenda[%d].recommendation".formatted(i);
            String reference = agenda.get(i);
            if (!seen.add(reference)) {
                throw Refused.because(field, "%s is on the agenda twice.", reference);
            }
            Recommendation found = recommendations
                    .findById(reference)
                    .orElseThrow(() -> Refused.because(field, "There is no recommendation %s.", reference));
            if (!othersToo && !independent(found)) {
                throw Refused.because(
                        field,
                        "%s does not come from an independent evaluation. Say that others may be discussed too, or leave it out.",
                        reference);
            }
        }
    }

    private boolean independent(Recommendation recommendation) {
        return evaluations
                .findById(recommendation.evaluation())
                .filter(evaluation -> evaluation.kind() == EvaluationKind.INDEPENDENT)
                .isPresent();
    }

    private void refuseWithoutResponse(MeetingMinute minute, int place) {
        if (minute.kind() == MinuteKind.POSITION
                && recommendations.require(minute.recommendation()).status()
                        == RecommendationStatus.AWAITING_RESPONSE) {
            throw Refused.because(
                    "minutes[%d].kind".formatted(place),
                    "Management has not responded to %s yet, so there is no response to take a position on.",
                    minute.recommendation());
        }
    }

    /** A day that was given up may be taken again. */
    private String freeReference(LocalDate day) {
        String first = "MEETING-" + day;
        int number = 1;
        String free = first;
        while (meetings.existsById(free)) {
            number++;
            free = first + "-" + number;
        }
        return free;
    }
}
