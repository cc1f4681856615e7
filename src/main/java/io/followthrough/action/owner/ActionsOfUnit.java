package io.followthrough.action.owner;

import io.followthrough.action.FollowUpAction;
import io.followthrough.action.FollowUpActions;
import io.followthrough.people.Belongings;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.people.Role;
import io.followthrough.people.Succession;
import io.followthrough.shared.UnitCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The actions of a unit; those that have ended stay with it. An owner who does not come along is replaced by the head of
 * the unit that takes over, until that one names another.
 */
@Component
@Order(2)
@Transactional
class ActionsOfUnit implements Belongings {

    private final FollowUpActions actions;
    private final People people;

    ActionsOfUnit(FollowUpActions actions, People people) {
        this.actions = actions;
        this.people = people;
    }

    @Override
    public int open(UnitCode unit) {
        return actions.openOf(unit).size();
    }

    @Override
    public void move(Succession succession) {
        List<Person> successors = people.of(succession.to());
        Set<String> known = successors.stream().map(Person::username).collect(Collectors.toSet());
        String head = successors.stream()
                .filter(person -> person.has(Role.UNIT_HEAD))
                .map(Person::username)
                .findFirst()
                .orElse(null);
        List<FollowUpAction> moved = actions.openOf(succession.from());
        moved.forEach(action -> action.move(
                succession.to(),
                succession.withPeople() || known.contains(action.owner()) ? action.owner() : head,
                succession.on()));
        actions.saveAll(moved);
    }
}
