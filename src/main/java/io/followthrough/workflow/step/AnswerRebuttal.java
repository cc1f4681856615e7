package io.followthrough.workflow.step;

import io.followthrough.shared.Reason;
import io.followthrough.workflow.form.AskedWhen;
import io.followthrough.workflow.form.LongText;
import org.jspecify.annotations.Nullable;

/** Whether the head of the unit maintains the position that the evaluation office argued against. */
record AnswerRebuttal(
        Choice choice,

        @LongText @AskedWhen(field = "choice", is = "MAINTAIN") @Nullable
        String answer) {

    /** What becomes of the position. */
    enum Choice {
        MAINTAIN,
        /** It is written anew. */
        RECONSIDER
    }

    Reason why() {
        return new Reason(answer == null ? "" : answer);
    }
}
