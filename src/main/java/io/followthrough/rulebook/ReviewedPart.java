package io.followthrough.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * One part of the portfolio, judged.
 *
 * @param did what was judged, raised, cleared and queued in it
 * @param last reference of its last evaluation; missing when it was the last part
 */
record ReviewedPart(Review did, @Nullable String last) {}
