package io.followthrough.workflow.step;

import io.followthrough.workflow.form.PersonOfUnit;
import org.jspecify.annotations.Nullable;

/** Whose substitution ends; one's own where nobody is named. */
record EndSubstitution(
        @PersonOfUnit(orAnybody = true) @Nullable String person) {}
