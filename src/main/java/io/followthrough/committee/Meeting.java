package io.followthrough.committee;

import static io.followthrough.committee.MeetingStatus.CALLED;
import static io.followthrough.committee.MeetingStatus.CANCELLED;
import static io.followthrough.committee.MeetingStatus.HELD;
import static io.followthrough.committee.MeetingStatus.MINUTES_CONFIRMED;
import static io.followthrough.committee.MeetingStatus.MINUTES_RETURNED;

import io.followthrough.shared.Reason;
import io.followthrough.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One meeting of the evaluation committee: its day, its agenda, and what was said. The committee decides nowhere else. */
public class Meeting extends AbstractAggregateRoot<Meeting> {

    @Id
    private final String reference;

    private final String title;
    private final @Nullable String place;
    private LocalDate takesPlaceOn;
    private MeetingStatus status;

    private final List<AgendaItem> agenda;

    private List<MeetingMinute> minutes;

    private @Nullable String minutesBy;
    private @Nullable Reason returnComment;
    private @Nullable LocalDate endedOn;

    @Version
    private @Nullable Integer version;

    Meeting(
            String reference,
            String title,
            @Nullable String place,
            LocalDate takesPlaceOn,
            MeetingStatus status,
            List<AgendaItem> agenda,
            List<MeetingMinute> minutes,
            @Nullable String minutesBy,
            @Nullable Reason returnComment,
            @Nullable LocalDate endedOn,
            @Nullable Integer version) {
        this.reference = reference;
        this.title = title;
        this.place = place;
        this.takesPlaceOn = takesPlaceOn;
        this.status = status;
        this.agenda = agenda;
        this.minutes = minutes;
        this.minutesBy = minutesBy;
        this.returnComment = returnComment;
        this.endedOn = endedOn;
        this.version = version;
    }

    /** A meeting that takes place on a day that has not passed; {@code agenda} holds the recommendations to be discussed. */
    static Meeting called(
            String reference,
            String title,
            @Nullable String place,
            LocalDate day,
            List<AgendaItem> agenda,
            LocalDate today) {
        if (title.isBlank()) {
            throw Refused.because("title", "Say what the meeting is called, such as \"Second meeting of 2026\".");
        }
        notPassed(day, today);
        Meeting called = new Meeting(
                reference, title.strip(), place, day, CALLED, List.copyOf(agenda), List.of(), null, null, null, null);
        called.registerEvent(new MeetingCalled(reference, called.title, day, AgendaItem.recommendations(agenda)));
        return called;
    }

    /** Puts the meeting off, or brings it forward. */
    void postpone(LocalDate day, Reason reason, LocalDate today) {
        refuseUnless(CALLED, "moved to another day");
        notPassed(day, today);
        if (day.equals(takesPlaceOn)) {
            throw Refused.because("day", "The meeting takes place on %s already. Choose another day.", day);
        }
        LocalDate before = takesPlaceOn;
        takesPlaceOn = day;
        registerEvent(new MeetingPostponed(reference, before, day, reason));
    }

    void cancel(Reason reason, LocalDate today) {
        refuseUnless(CALLED, "cancelled");
        status = CANCELLED;
        endedOn = today;
        registerEvent(new MeetingCancelled(reference, reason, today));
    }

    /** Writes down what was said, on the day of the meeting or later; replaces minutes that were returned. */
    void record(List<MeetingMinute> said, String by, LocalDate today) {
        if (today.isBefore(takesPlaceOn)) {
            throw Refused.because(
                    "", "The committee decides at its meetings only, and this one is on %s.", takesPlaceOn);
        }
        if (status != MINUTES_RETURNED) {
            refuseUnless(CALLED, "put into minutes");
        }
        MeetingMinute.refuseImpossible(said, agenda);
        minutes = List.copyOf(said);
        minutesBy = by;
        returnComment = null;
        status = HELD;
        registerEvent(new MinutesRecorded(reference, said.size(), today));
    }

    /** The minutes are not right; the committee writes them anew. */
    void returnMinutes(Reason comment) {
        refuseUnless(HELD, "confirmed or returned");
        returnComment = comment;
        status = MINUTES_RETURNED;
        registerEvent(new MinutesReturned(reference, comment));
    }

    /** Makes the minutes final. */
    void confirm(String by, LocalDate today) {
        refuseUnless(HELD, "confirmed or returned");
        if (by.equals(minutesBy)) {
            throw Refused.because("", "You wrote these minutes yourself. Somebody else has to confirm them.");
        }
        status = MINUTES_CONFIRMED;
        endedOn = today;
        registerEvent(new MinutesConfirmed(reference, today));
        said().forEach(voice -> registerEvent(voice.event()));
    }

    private void refuseUnless(MeetingStatus needed, String done) {
        if (status != needed) {
            throw Refused.because("", "%s cannot be %s: it is %s.", reference, done, status.words());
        }
    }

    private static void notPassed(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw Refused.because("day", "%s has passed. Choose today or a later day.", day);
        }
    }

    /** Such as {@code MEETING-2026-12-01}, after the day for which it was first called. */
    public String reference() {
        return reference;
    }

    public String title() {
        return title;
    }

    public @Nullable String place() {
        return place;
    }

    public LocalDate takesPlaceOn() {
        return takesPlaceOn;
    }

    public MeetingStatus status() {
        return status;
    }

    /** The recommendations to be discussed, in order. */
    public List<AgendaItem> agenda() {
        return agenda;
    }

    /** What was said, in order; empty until it is written down. */
    public List<MeetingMinute> minutes() {
        return minutes;
    }

    /** The same, with what one has to know of the meeting to understand each. */
    public List<Voice> said() {
        return minutes.stream().map(minute -> Voice.of(this, minute)).toList();
    }

    /** What has to be changed in minutes that were returned. */
    public @Nullable Reason returnComment() {
        return returnComment;
    }
}
