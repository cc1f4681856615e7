package io.followthrough.workflow.step;

import io.followthrough.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** Which unit is closed, and who takes over what is open there. */
record CloseUnit(UnitCode unit, @Nullable UnitCode successor) {}
