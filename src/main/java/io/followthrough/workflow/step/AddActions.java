package io.followthrough.workflow.step;

import java.util.List;

/** What the lead unit will do besides the actions that it has promised already. */
record AddActions(List<ActionLine> actions) {}
