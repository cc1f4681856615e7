package io.followthrough.workflow.version;

/**
 * An element of a model that a release has replaced by another one of the same kind: whoever stands at the old one goes on at the new one.
 *
 * @param process id of the process, such as {@code follow-up-action}
 * @param from id of the element in older models
 * @param to id of the element in the present model
 */
record Move(String process, String from, String to) {}
