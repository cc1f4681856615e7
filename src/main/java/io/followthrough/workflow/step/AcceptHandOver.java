package io.followthrough.workflow.step;

import io.followthrough.workflow.form.AskedWhen;
import io.followthrough.workflow.form.LongText;
import io.followthrough.workflow.form.PersonOfUnit;
import org.jspecify.annotations.Nullable;

/** Whether a unit takes over an action, and who answers for it there. */
record AcceptHandOver(
        Verdict verdict,

        @PersonOfUnit @AskedWhen(field = "verdict", is = "ACCEPT") @Nullable
        String owner,

        @LongText @AskedWhen(field = "verdict", is = "RETURN") @Nullable
        String comment)
        implements Judgement {}
