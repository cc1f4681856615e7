package io.followthrough.workflow.step;

import io.followthrough.rulebook.RuleCode;
import io.followthrough.workflow.form.LongText;
import java.time.LocalDate;

/** Which flag is put aside, why, and until when. */
record SnoozeFlag(RuleCode rule, @LongText String reason, LocalDate until) {}
