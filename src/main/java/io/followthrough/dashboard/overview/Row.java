package io.followthrough.dashboard.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a table.
 *
 * @param name of what
 * @param formula how its numbers are worked out; missing where the table says so
 * @param address where more of it is shown; missing where there is no more
 * @param counts its numbers, in the order of the columns
 */
record Row(String name, @Nullable String formula, @Nullable String address, List<Count> counts) {}
