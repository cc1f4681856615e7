package io.followthrough.workflow.step;

import java.util.List;

/** What the lead unit will do about an accepted recommendation. */
record PlanActions(List<ActionLine> actions) {}
