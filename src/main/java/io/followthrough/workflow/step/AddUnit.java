package io.followthrough.workflow.step;

/** The code and the name of a new unit. */
record AddUnit(String code, String name) {}
