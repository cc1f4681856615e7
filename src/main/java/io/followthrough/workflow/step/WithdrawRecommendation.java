package io.followthrough.workflow.step;

import io.followthrough.workflow.form.LongText;

/** Why a recommendation is taken back. */
record WithdrawRecommendation(@LongText String reason) {}
