package io.followthrough.workflow.step;

import io.followthrough.people.Role;
import io.followthrough.workflow.form.Form;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What people may begin of their own accord, while no task asks them to. Its words stand in the messages under
 * {@code initiative.<name>}: {@code title} and {@code why}.
 *
 * @param name under which it is begun, such as {@code add-actions}
 * @param about what it may be about
 * @param roles who may begin it; a role of a unit counts in a unit that the subject belongs to
 * @param form what is filled in
 * @param possible whether it can be begun now, for a reference; asked again while nobody else can change the recommendation
 * @param work the one use case that the filled form leads to
 * @param draft what the form begins with, for a reference; an object that is written as the form's JSON
 */
public record Initiative<F extends Record>(
        String name,
        Set<About> about,
        Set<Role> roles,
        Form<F> form,
        Predicate<String> possible,
        Step.Work<F> work,
        Function<String, @Nullable Object> draft) {

    /** An initiative whose form begins empty; about the organisation, the reference is the empty text. */
    static <F extends Record> Initiative<F> of(
            String name, About about, Class<F> form, Set<Role> roles, Predicate<String> possible, Step.Work<F> work) {
        return new Initiative<>(
                name, Set.of(about), Set.copyOf(roles), Form.of(form), possible, work, reference -> null);
    }

    /** The same initiative, which may be about something of another kind as well. */
    Initiative<F> andAbout(About other) {
        return new Initiative<>(
                name, EnumSet.of(other, about.toArray(About[]::new)), roles, form, possible, work, draft);
    }

    /** What it may be about, in a sentence: "recommendation or action". */
    public String subjects() {
        return about.stream().sorted().map(About::word).collect(Collectors.joining(" or "));
    }

    /** The same initiative with a form that begins with what is known. */
    Initiative<F> beginningWith(Function<String, @Nullable Object> known) {
        return new Initiative<>(name, about, roles, form, possible, work, known);
    }
}
