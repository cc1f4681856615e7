package io.followthrough.dashboard;

import io.followthrough.committee.Meetings;
import io.followthrough.evaluation.Evaluations;
import io.followthrough.people.Role;
import io.followthrough.portfolio.Portfolio;
import io.followthrough.shared.Missing;
import io.followthrough.workflow.task.TurnOfPerson;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Leads to the right page: from the bare address, and from a reference that stands in a mail, a report or a task. */
@Controller
class Home {

    private static final SimpleGrantedAuthority ADMINISTRATOR =
            new SimpleGrantedAuthority("ROLE_" + Role.ADMINISTRATOR);

    private static final List<SimpleGrantedAuthority> WITH_WORK = Stream.of(Role.UNIT_STAFF, Role.UNIT_HEAD)
            .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
            .toList();

    private final Evaluations evaluations;
    private final Meetings meetings;
    private final Portfolio portfolio;
    private final TurnOfPerson turns;
    private final Clock clock;

    Home(Evaluations evaluations, Meetings meetings, Portfolio portfolio, TurnOfPerson turns, Clock clock) {
        this.evaluations = evaluations;
        this.meetings = meetings;
        this.portfolio = portfolio;
        this.turns = turns;
        this.clock = clock;
    }

    /** People of a unit begin with what waits for them; who only looks after the system has no part in the business and goes to Cockpit. */
    @GetMapping("/")
    String home(Authentication person) {
        Collection<? extends GrantedAuthority> roles = person.getAuthorities();
        if (!Collections.disjoint(roles, WITH_WORK)) {
            return "redirect:/work";
        }
        boolean only = roles.size() == 1 && roles.contains(ADMINISTRATOR);
        return "redirect:" + (only ? "/camunda/app/cockpit/" : "/overview");
    }

    /** The task that this person has to do about it now, in Tasklist; the page of it when it is not their turn. */
    @GetMapping("/r/{*reference}")
    String turn(@PathVariable("reference") String path, Principal person) {
        Reference reference = known(path);
        return "redirect:"
                + turns.about(person.getName(), reference.text())
                        .map("/camunda/app/tasklist/default/#/?task="::concat)
                        .orElse(reference.page());
    }

    /** The page of an evaluation, of a meeting, of a recommendation, or of the recommendation to which an action belongs; in capitals or not. */
    @GetMapping(path = "/r/{*reference}", params = "page")
    String follow(@PathVariable("reference") String path) {
        return "redirect:" + known(path).page();
    }

    private Reference known(String path) {
        Reference reference = new Reference(path.substring(1).toUpperCase(Locale.ROOT));
        if (!exists(reference)) {
            throw new Missing("evaluation, recommendation, action or meeting", reference.text());
        }
        return reference;
    }

    private boolean exists(Reference reference) {
        LocalDate today = LocalDate.now(clock);
        return switch (reference.depth()) {
            case 1 ->
                reference.meeting() ? meetings.existsById(reference.text()) : evaluations.existsById(reference.text());
            case 2 -> portfolio.recommendation(reference.text(), today).isPresent();
            default -> portfolio.action(reference.text(), today).isPresent();
        };
    }
}
