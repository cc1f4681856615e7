package io.followthrough.workflow.form;

/**
 * One of the values to choose from.
 *
 * @param value as it stands in the submitted form
 * @param label as people read it
 */
public record Option(String value, String label) {}
