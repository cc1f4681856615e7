package io.followthrough.workflow.step;

import io.followthrough.workflow.form.PersonOfUnit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who stands in for whom, from when to when; for oneself where nobody is named. */
record AppointSubstitute(
        @PersonOfUnit(orAnybody = true) @Nullable String person,
        @PersonOfUnit(orAnybody = true) String substitute,
        LocalDate from,
        LocalDate to) {}
