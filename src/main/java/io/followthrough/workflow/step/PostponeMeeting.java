package io.followthrough.workflow.step;

import io.followthrough.workflow.form.LongText;
import java.time.LocalDate;

/** On which other day a meeting takes place, and why. */
record PostponeMeeting(LocalDate day, @LongText String reason) {}
