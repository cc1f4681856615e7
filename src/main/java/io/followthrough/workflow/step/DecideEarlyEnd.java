package io.followthrough.workflow.step;

import io.followthrough.workflow.form.AskedWhen;
import io.followthrough.workflow.form.LongText;
import org.jspecify.annotations.Nullable;

/** Whether an action may end although it is not done. */
record DecideEarlyEnd(
        Verdict verdict,

        @LongText @AskedWhen(field = "verdict", is = "RETURN") @Nullable
        String comment) implements Judgement {}
