package io.followthrough.workflow.step;

import io.followthrough.shared.Reason;
import io.followthrough.workflow.form.AskedWhen;
import io.followthrough.workflow.form.LongText;
import org.jspecify.annotations.Nullable;

/** Whether the evaluation office finds a response adequate, and what it says against it. */
record CheckResponse(
        Finding verdict,

        @LongText
        @AskedWhen(
                field = "verdict",
                is = {"RETURN", "REBUT"})
        @Nullable
        String comment) {

    /** What the office makes of a response. */
    enum Finding {
        ACCEPT,
        /** It cannot be followed up as it is written. */
        RETURN,
        /** It can, but the office argues against the position; once. */
        REBUT
    }

    Reason why() {
        return new Reason(comment == null ? "" : comment);
    }
}
