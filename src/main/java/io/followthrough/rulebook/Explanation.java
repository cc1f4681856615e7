package io.followthrough.rulebook;

/**
 * A flag in words, for somebody who has to act on it.
 *
 * @param title what is wrong, in a few words
 * @param explanation why the rule fired, with the facts and numbers that it used
 * @param remedy what would clear the flag
 * @param next what happens next
 */
public record Explanation(String title, String explanation, String remedy, String next) {}
