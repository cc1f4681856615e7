package io.followthrough.workflow.step;

import io.followthrough.shared.UnitCode;

/** Which unit becomes a part of which other one. */
record MergeUnits(UnitCode unit, UnitCode successor) {}
