package io.followthrough.workflow.step;

import io.followthrough.workflow.form.AskedWhen;
import io.followthrough.workflow.form.LongText;
import org.jspecify.annotations.Nullable;

/** Whether the evidence shows that an action was done. */
record VerifyClosure(
        Conviction verdict,

        @LongText
        @AskedWhen(
                field = "verdict",
                is = {"PARTLY", "RETURN"})
        @Nullable
        String comment) {

    /** How far the evidence convinces. */
    enum Conviction {
        ACCEPT,
        /** It shows a part: the owner goes on with the rest. */
        PARTLY,
        RETURN
    }
}
