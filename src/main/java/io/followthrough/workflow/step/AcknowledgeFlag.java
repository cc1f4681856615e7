package io.followthrough.workflow.step;

import io.followthrough.rulebook.RuleCode;
import io.followthrough.workflow.form.LongText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which flag somebody takes note of, why, and until when at most. */
record AcknowledgeFlag(
        RuleCode rule, @LongText String reason, @Nullable LocalDate until) {}
