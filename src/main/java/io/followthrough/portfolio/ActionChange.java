package io.followthrough.portfolio;

import io.followthrough.action.ActionStatus;
import java.time.LocalDate;

/**
 * Where an action stood from a day on.
 *
 * @param action its reference
 * @param since the day; that of the publication of the evaluation when it happened before
 * @param status where it stood
 */
public record ActionChange(String action, LocalDate since, ActionStatus status) {}
