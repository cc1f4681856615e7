package io.followthrough.action;

import java.time.LocalDate;

/**
 * Where an action came to stand on a day; the last one up to a day says where it stood then.
 *
 * @param status where it stands from that day
 * @param since the day
 */
record StatusChange(ActionStatus status, LocalDate since) {}
