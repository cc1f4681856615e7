package io.followthrough.workflow.step;

import io.followthrough.workflow.form.LongText;

/** Why a closed recommendation is taken up again. */
record ReopenRecommendation(@LongText String reason) {}
