package io.followthrough.people;

import io.followthrough.shared.UnitCode;
import java.time.LocalDate;

/**
 * A unit takes over what is open of another one.
 *
 * @param from the unit that is no more
 * @param to the unit that takes over
 * @param withPeople whether the people go with it, as in a merger
 * @param on the first day on which it counts
 */
public record Succession(UnitCode from, UnitCode to, boolean withPeople, LocalDate on) {}
