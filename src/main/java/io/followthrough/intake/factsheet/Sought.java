package io.followthrough.intake.factsheet;

/**
 * A part of the layout that was looked for.
 *
 * @param part what it is, such as "ratings"
 * @param lookedFor by what it is recognised
 * @param found whether it is there
 */
public record Sought(String part, String lookedFor, boolean found) {}
