package io.followthrough.workflow.step;

import io.followthrough.evaluation.Priority;
import io.followthrough.shared.UnitCode;

/** Which unit answers a recommendation, and how much it matters. */
record AssignLeadUnit(UnitCode unit, Priority priority) {}
