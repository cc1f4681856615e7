package io.followthrough.workflow.step;

import io.followthrough.shared.Reason;
import io.followthrough.workflow.step.Step.Work;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A form in which somebody accepts the work of somebody else, or returns it with a comment. */
interface Judgement {

    Verdict verdict();

    @Nullable
    String comment();

    /** Leads to one use case when the work is accepted, and to another when it is returned. */
    static <J extends Judgement> Work<J> of(Consumer<Turn> accept, BiConsumer<Turn, Reason> sendBack) {
        return (turn, form) -> {
            String comment = form.comment();
            switch (form.verdict()) {
                case ACCEPT -> accept.accept(turn);
                case RETURN -> sendBack.accept(turn, new Reason(comment == null ? "" : comment));
            }
        };
    }
}
