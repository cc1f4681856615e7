package io.followthrough.rulebook;

/**
 * A file of rules as somebody wrote it.
 *
 * @param name such as {@code progress.drl}
 * @param text what stands in it
 */
record RuleFile(String name, String text) {}
