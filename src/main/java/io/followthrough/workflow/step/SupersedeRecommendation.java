package io.followthrough.workflow.step;

import io.followthrough.workflow.form.LongText;

/** Which recommendation takes the place of another, and why. */
record SupersedeRecommendation(String successor, @LongText String reason) {}
