package io.followthrough.workflow.form;

import java.util.List;

/**
 * Holds while another field has one of some values.
 *
 * @param field name of the other field
 * @param is the values, as they stand in the submitted form
 */
public record Condition(String field, List<String> is) {}
