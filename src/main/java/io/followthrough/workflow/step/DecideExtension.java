package io.followthrough.workflow.step;

import io.followthrough.workflow.form.AskedWhen;
import io.followthrough.workflow.form.LongText;
import org.jspecify.annotations.Nullable;

/** Whether an action may take longer. */
record DecideExtension(
        Verdict verdict,

        @LongText @AskedWhen(field = "verdict", is = "RETURN") @Nullable
        String comment) implements Judgement {}
