package io.followthrough.people.web;

import io.followthrough.people.AppointingSubstitutes;
import io.followthrough.people.People;
import io.followthrough.people.Role;
import io.followthrough.people.Substitution;
import io.followthrough.people.Substitutions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The substitutions that somebody may know of: their own, those that they decide on, and for auditors, all. */
@Component
class SubstitutionLines {

    private final Substitutions substitutions;
    private final AppointingSubstitutes appointing;
    private final People people;
    private final Clock clock;

    SubstitutionLines(Substitutions substitutions, AppointingSubstitutes appointing, People people, Clock clock) {
        this.substitutions = substitutions;
        this.appointing = appointing;
        this.people = people;
        this.clock = clock;
    }

    /** The latest first. */
    List<SubstitutionLine> visible(String username) {
        boolean all =
                people.find(username).filter(person -> person.has(Role.AUDITOR)).isPresent();
        Map<String, Boolean> decides = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        LocalDate today = LocalDate.now(clock);
        return substitutions.findAllByOrderByFirstDayDescIdDesc().stream()
                .filter(substitution -> all
                        || substitution.substitute().equals(username)
                        || decides.computeIfAbsent(
                                substitution.person(), person -> appointing.mayDecide(username, person)))
                .map(substitution -> line(substitution, names, today))
                .toList();
    }

    private SubstitutionLine line(Substitution substitution, Map<String, String> names, LocalDate today) {
        return new SubstitutionLine(
                Objects.requireNonNull(substitution.id()),
                substitution.person(),
                names.computeIfAbsent(substitution.person(), people::nameOf),
                substitution.substitute(),
                names.computeIfAbsent(substitution.substitute(), people::nameOf),
                substitution.firstDay(),
                substitution.lastDay(),
                substitution.endedOn(),
                substitution.appointedBy(),
                state(substitution, today));
    }

    private static SubstitutionLine.State state(Substitution substitution, LocalDate today) {
        if (substitution.over(today)) {
            return SubstitutionLine.State.OVER;
        }
        return substitution.holdsOn(today) ? SubstitutionLine.State.HOLDS : SubstitutionLine.State.COMING;
    }
}
