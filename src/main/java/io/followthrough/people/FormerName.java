package io.followthrough.people;

import java.time.LocalDate;

/**
 * A name that a unit had before.
 *
 * @param name the name
 * @param replacedOn first day on which it no longer held
 */
public record FormerName(String name, LocalDate replacedOn) {}
