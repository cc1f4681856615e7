package io.followthrough.action.extension;

import io.followthrough.action.ActionEnded;
import io.followthrough.action.ActionSplit;
import io.followthrough.action.Decision;
import io.followthrough.action.FollowUpAction;
import io.followthrough.action.FollowUpActions;
import io.followthrough.action.extension.Extension.Wish;
import io.followthrough.people.Person;
import io.followthrough.shared.Missing;
import io.followthrough.shared.OnBehalf;
import io.followthrough.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody asks for more time for an action, and somebody else decides. */
@Component
@Transactional
public class Extending {

    private final FollowUpActions actions;
    private final Extensions extensions;
    private final OnBehalf onBehalf;
    private final Clock clock;

    Extending(FollowUpActions actions, Extensions extensions, OnBehalf onBehalf, Clock clock) {
        this.actions = actions;
        this.extensions = extensions;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    /**
     * Asks for a later day.
     *
     * @param ofUnit the people of the unit in which the action is done
     * @param longDays days after the original due date from which the evaluation office decides
     * @throws Refused when the day is not later
     */
    public void ask(String action, Wish wish, Collection<Person> ofUnit, int longDays) {
        FollowUpAction asked = actions.require(action);
        asked.refuseUnlessWorkedOn();
        int number = next(action);
        extensions.save(Extension.asked(asked, number, Extension.level(asked, number, wish, ofUnit, longDays), wish));
    }

    /** @throws Refused when the one who decides asked for it or answers for the action */
    public void decide(String action, Decision decision) {
        Extension extension = extensions.pending(action).orElseThrow(() -> new Missing("extension of", action));
        FollowUpAction asked = actions.require(action);
        onBehalf.current().ifPresent(person -> decision.as(person).byNeither(extension.askedBy(), asked.owner()));
        extension.decide(decision, asked.owner());
        extensions.save(extension);
        if (decision.granted()) {
            postpone(asked, extension.wanted(), decision.decidedOn());
        }
    }

    /** The evaluation office sets a later day of its own accord; it counts as an extension. */
    public void impose(String action, Wish wish) {
        FollowUpAction late = actions.require(action);
        Extension extension = Extension.asked(late, next(action), Extension.Level.EVALUATION_OFFICE, wish);
        extension.settle(new Decision(true, wish.by(), wish.today(), null));
        extensions.save(extension);
        postpone(late, wish.wanted(), wish.today());
    }

    /** A part of an action was put off as often as the whole: splitting is no way to more time. */
    @EventListener
    void inherit(ActionSplit split) {
        List<Extension> granted = extensions.findByActionOrderById(split.reference()).stream()
                .filter(extension ->
                        extension.decision() != null && extension.decision().granted())
                .toList();
        split.parts().forEach(part -> granted.forEach(extension -> extensions.save(extension.of(part))));
    }

    /** What was asked for an action that ends in the meantime is not decided any more. */
    @EventListener
    void lapse(ActionEnded ended) {
        extensions.pending(ended.reference()).ifPresent(extension -> {
            extension.settle(Decision.lapsed(LocalDate.now(clock)));
            extensions.save(extension);
        });
    }

    private int next(String action) {
        return 1
                + (int) extensions.findByActionOrderById(action).stream()
                        .map(Extension::decision)
                        .filter(decision -> decision != null && decision.granted())
                        .count();
    }

    private void postpone(FollowUpAction action, LocalDate to, LocalDate today) {
        action.promise(action.promised().dueOn(to), action.unit(), today);
        actions.save(action);
    }
}
