package io.followthrough.action.owner;

import io.followthrough.action.FollowUpAction;
import io.followthrough.action.FollowUpActions;
import io.followthrough.evaluation.Recommendations;
import io.followthrough.people.People;
import io.followthrough.shared.Refused;
import io.followthrough.shared.UnitCode;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The head of the unit, or the evaluation office, says who answers for an action from now on. */
@Component
@Transactional
public class NamingOwners {

    private final FollowUpActions actions;
    private final Recommendations recommendations;
    private final People people;

    NamingOwners(FollowUpActions actions, Recommendations recommendations, People people) {
        this.actions = actions;
        this.recommendations = recommendations;
        this.people = people;
    }

    /** @throws Refused when the action is not worked on any more, or the owner answers for it already or is not of its unit */
    public void name(String reference, String owner, LocalDate today) {
        FollowUpAction action = actions.require(reference);
        if (owner.equals(action.owner())) {
            throw Refused.because("owner", "%s answers for %s already.", people.nameOf(owner), reference);
        }
        UnitCode unit = action.unit() == null
                ? recommendations.require(action.recommendation()).leadUnit()
                : action.unit();
        boolean ofUnit = unit != null
                && people.of(unit).stream().anyMatch(person -> person.username().equals(owner));
        if (!ofUnit) {
            throw Refused.because(
                    "owner",
                    "%s does not work in the unit of %s. Choose somebody of the unit.",
                    people.nameOf(owner),
                    reference);
        }
        action.promise(action.promised().ownedBy(owner), action.unit(), today);
        actions.save(action);
    }
}
