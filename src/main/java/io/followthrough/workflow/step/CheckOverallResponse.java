package io.followthrough.workflow.step;

import io.followthrough.workflow.form.AskedWhen;
import io.followthrough.workflow.form.LongText;
import org.jspecify.annotations.Nullable;

/** Whether the evaluation office publishes what management says about an evaluation as a whole. */
record CheckOverallResponse(
        Verdict verdict,

        @LongText @AskedWhen(field = "verdict", is = "RETURN") @Nullable
        String comment) implements Judgement {}
