package io.followthrough.workflow.step;

import io.followthrough.workflow.form.Form;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One task of a process model, tied to what it does.
 *
 * @param element id of the user task in the model
 * @param form what is filled in
 * @param work the one use case that the filled form leads to
 * @param draft what the form begins with, for a reference; an object that is written as the form's JSON
 */
public record Step<F extends Record>(
        String element, Form<F> form, Work<F> work, Function<String, @Nullable Object> draft) {

    /** A step whose form begins empty. */
    static <F extends Record> Step<F> of(String element, Class<F> form, Work<F> work) {
        return new Step<>(element, Form.of(form), work, reference -> null);
    }

    /** The same step with a form that begins with what is known. */
    Step<F> beginningWith(Function<String, @Nullable Object> known) {
        return new Step<>(element, form, work, known);
    }

    /** What completing a step does. */
    @FunctionalInterface
    public interface Work<F> {

        /** @throws io.followthrough.shared.Refused when the domain does not allow it */
        void complete(Turn turn, F form);
    }
}
