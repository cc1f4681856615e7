package io.followthrough.workflow.step;

import io.followthrough.workflow.form.LongText;

/** Into which recommendation another is merged, and why. */
record MergeRecommendation(String into, @LongText String reason) {}
