package io.followthrough.evaluation;

import io.followthrough.shared.UnitCode;
import java.time.LocalDate;

/**
 * A unit that was responsible before.
 *
 * @param unit its code
 * @param replacedOn first day on which it no longer was
 */
record EarlierLeadUnit(UnitCode unit, LocalDate replacedOn) {}
