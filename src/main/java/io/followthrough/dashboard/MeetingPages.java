package io.followthrough.dashboard;

import static java.util.stream.Collectors.toMap;

import io.followthrough.committee.AgendaItem;
import io.followthrough.committee.Meeting;
import io.followthrough.committee.Meetings;
import io.followthrough.history.Histories;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.portfolio.RecommendationRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The meetings of the committee, and what it said at each. */
@Controller
class MeetingPages {

    private final Meetings meetings;
    private final Portfolio portfolio;
    private final Turns turns;
    private final Histories histories;
    private final Clock clock;

    MeetingPages(Meetings meetings, Portfolio portfolio, Turns turns, Histories histories, Clock clock) {
        this.meetings = meetings;
        this.portfolio = portfolio;
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
        model.addAttribute("texts", texts(AgendaItem.recommendations(meeting.agenda())));
        model.addAttribute("turns", turns.of(reference, List.of(), locale));
        model.addAttribute(
                "history",
                histories.of(reference, locale).stream()
                        .map(entry -> Moment.of(entry, clock.getZone()))
                        .toList());
        return "dashboard/meeting";
    }

    /** What is recommended, by reference. */
    private Map<String, String> texts(List<String> agenda) {
        return portfolio.recommendations(agenda, LocalDate.now(clock)).stream()
                .collect(toMap(RecommendationRow::reference, RecommendationRow::text));
    }
}
