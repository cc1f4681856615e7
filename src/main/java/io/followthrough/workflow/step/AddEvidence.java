package io.followthrough.workflow.step;

import io.followthrough.workflow.form.LongText;

/** What else shows what became of an action that was verified. */
record AddEvidence(@LongText String evidence) {}
