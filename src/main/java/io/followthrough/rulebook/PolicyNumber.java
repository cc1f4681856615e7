package io.followthrough.rulebook;

/**
 * One number of the policy.
 *
 * @param value calendar days, 0 or more
 * @param source where the number comes from, or that it is an own proposal
 */
public record PolicyNumber(int value, String source) {}
