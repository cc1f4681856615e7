package io.followthrough.workflow.step;

import io.followthrough.workflow.form.LongText;

/** Why a meeting does not take place. */
record CancelMeeting(@LongText String reason) {}
