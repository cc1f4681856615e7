package io.followthrough.portfolio.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be searched.
 *
 * @param recommendation reference of the recommendation to which it belongs
 * @param action reference of the action to which it belongs; missing where it belongs to none
 * @param words what is said
 * @param since from which day on it is known
 */
record Text(String recommendation, @Nullable String action, String words, LocalDate since) {}
