package io.followthrough.workflow.step;

import io.followthrough.rulebook.FlagHandling;
import io.followthrough.workflow.form.LongText;

/** Which flag is neither acknowledged nor put aside any more, and why. */
record WithdrawFlagHandling(
        FlagHandling.OfRule rule, @LongText String reason) {}
