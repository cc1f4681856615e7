package io.followthrough.workflow.step;

import io.followthrough.workflow.form.LongText;
import org.jspecify.annotations.Nullable;

/** What the evaluation office remarks on a disagreement. */
record AcknowledgeDisagreement(@LongText @Nullable String remark) {}
