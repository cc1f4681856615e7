package io.followthrough.rulebook.policy;

/**
 * One number of the policy.
 *
 * @param value calendar days unless the number's name says months, percent or times; 0 to 36,500
 * @param source where the number comes from, or that it is an own proposal
 */
public record PolicyNumber(int value, String source) {

    /** A hundred years. */
    static final int LARGEST = 36_500;
}
