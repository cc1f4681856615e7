package io.followthrough.workflow.step;

import io.followthrough.shared.UnitCode;

/** What a unit is called from now on. */
record RenameUnit(UnitCode unit, String name) {}
