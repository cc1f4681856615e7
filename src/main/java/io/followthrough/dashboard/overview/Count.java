package io.followthrough.dashboard.overview;

import org.jspecify.annotations.Nullable;

/**
 * One number on a page.
 *
 * @param text as it is written
 * @param beside what stands beside it, such as of how many; empty where nothing does
 * @param value as it is drawn; missing where there is nothing to draw
 * @param address where what it counts is listed; missing where it counts nothing
 */
record Count(
        String text,
        String beside,
        @Nullable Double value,
        @Nullable String address) {}
