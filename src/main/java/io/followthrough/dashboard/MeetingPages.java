package io.followthrough.dashboard;

import io.followthrough.committee.Meeting;
import io.followthrough.committee.Meetings;
import io.followthrough.history.Histories;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The meetings of the committee, and what it said at each. */
@Controller
class MeetingPages {

    private final Meetings meetings;
    private final Turns turns;
    private final Histories histories;
    private final Clock clock;

    MeetingPages(Meetings meetings, Turns turns, Histories histories, Clock clock) {
        this.meetings = meetings;
        this.turns = turns;
        this.histories = histories;
        this.clock = clock;
    }

    @GetMapping("/meetings")
    String list(Model model) {
        model.addAttribute("meetings", meetings.findAllByOrderByTakesPlaceOnDescReferenceDesc());
        return "dashboard/meetings";
    }

    @GetMapping("/meetings/{reference}")
    String show(@PathVariable String reference, Model model, Locale locale) {
        Meeting meeting = meetings.require(reference);
        model.addAttribute("meeting", meeting);
        model.addAttribute("turns", turns.of(reference, List.of(), locale));
        model.addAttribute(
                "history",
                histories.of(reference, locale).stream()
                        .map(entry -> Moment.of(entry, clock.getZone()))
                        .toList());
        return "dashboard/meeting";
    }
}
