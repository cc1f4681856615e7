package io.followthrough.people;

import io.followthrough.shared.Refused;
import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person who will be away appoints who stands in; for whoever is away already, the head of the unit, the evaluation office or an administrator does. */
@Component
@Transactional
public class AppointingSubstitutes {

    private final Substitutions substitutions;
    private final People people;

    AppointingSubstitutes(Substitutions substitutions, People people) {
        this.substitutions = substitutions;
        this.people = people;
    }

    /** @throws Refused when the period is impossible or taken, the substitute has no part in the business, or it is not for {@code by} to decide */
    public Substitution appoint(
            String person, String substitute, LocalDate from, LocalDate to, String by, LocalDate today) {
        refuseUnlessMayDecide(by, person);
        Substitution appointed = Substitution.appointed(person, substitute, from, to, by, today);
        if (require("substitute", substitute).groupsOfTasks().isEmpty()) {
            throw Refused.because(
                    "substitute", "\"%s\" has no part in the business. Choose somebody else.", substitute);
        }
        substitutions.findByPerson(person).stream()
                .filter(other -> other.overlaps(from, to))
                .min(Comparator.comparing(Substitution::firstDay))
                .ifPresent(other -> {
                    throw Refused.because(
                            "from",
                            "%s stands in from %s to %s already. Choose other days, or end that first.",
                            people.nameOf(other.substitute()),
                            other.firstDay(),
                            other.lastDay());
                });
        return substitutions.save(appointed);
    }

    /** @throws Refused when it is over already, or not for {@code by} to decide */
    public void end(long id, String by, LocalDate today) {
        Substitution substitution = substitutions.require(id);
        refuseUnlessMayDecide(by, substitution.person());
        substitution.end(by, today);
        substitutions.save(substitution);
    }

    /** Ends the substitution of a person that holds today; where none does, the one that begins next. */
    public void end(String person, String by, LocalDate today) {
        Substitution next = substitutions.findByPerson(person).stream()
                .filter(substitution -> !substitution.over(today))
                .min(Comparator.comparing(Substitution::firstDay))
                .orElseThrow(() -> Refused.because(
                        "person",
                        "Nobody stands in for %s, now or later; there is nothing to end.",
                        people.nameOf(person)));
        refuseUnlessMayDecide(by, person);
        next.end(by, today);
        substitutions.save(next);
    }

    /** Whether somebody may appoint and end the substitutes of a person. */
    public boolean mayDecide(String by, String person) {
        return by.equals(person)
                || people.find(by)
                        .filter(acting -> acting.has(Role.EVALUATION_OFFICE)
                                || acting.has(Role.ADMINISTRATOR)
                                || acting.has(Role.UNIT_HEAD) && sameUnit(acting, person))
                        .isPresent();
    }

    private boolean sameUnit(Person head, String person) {
        return people.find(person)
                .map(Person::unit)
                .filter(unit -> unit.equals(head.unit()))
                .isPresent();
    }

    private void refuseUnlessMayDecide(String by, String person) {
        require("person", person);
        if (!mayDecide(by, person)) {
            throw Refused.because(
                    "person",
                    "Only they themselves, the head of their unit, the evaluation office or an administrator may decide who stands in for %s.",
                    people.nameOf(person));
        }
    }

    private Person require(String field, String username) {
        return people.find(username)
                .orElseThrow(() -> Refused.because(
                        field, "There is nobody with the user name \"%s\". Choose one of the list.", username));
    }
}
