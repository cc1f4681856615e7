package io.followthrough.workflow.step;

import io.followthrough.workflow.form.AskedWhen;
import io.followthrough.workflow.form.LongText;
import org.jspecify.annotations.Nullable;

/** Whether the minutes of a meeting are right. */
record ConfirmMinutes(
        Verdict verdict,

        @LongText @AskedWhen(field = "verdict", is = "RETURN") @Nullable
        String comment) implements Judgement {}
