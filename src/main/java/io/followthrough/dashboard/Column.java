package io.followthrough.dashboard;

import org.jspecify.annotations.Nullable;

/**
 * A column of a list.
 *
 * @param name what an address calls it
 * @param heading name of the message that stands above it
 * @param address where the same list is sorted by it; missing where it cannot be
 * @param order how the list is sorted by it, as assistive technology is told; missing where it is not
 */
record Column(
        String name,
        String heading,
        @Nullable Address address,
        @Nullable String order) {}
