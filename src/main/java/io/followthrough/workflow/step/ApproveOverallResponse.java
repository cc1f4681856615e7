package io.followthrough.workflow.step;

import io.followthrough.workflow.form.AskedWhen;
import io.followthrough.workflow.form.LongText;
import org.jspecify.annotations.Nullable;

/** Whether management stands behind what was drafted about an evaluation as a whole. */
record ApproveOverallResponse(
        Verdict verdict,

        @LongText @AskedWhen(field = "verdict", is = "RETURN") @Nullable
        String comment) implements Judgement {}
