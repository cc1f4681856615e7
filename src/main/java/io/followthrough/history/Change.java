package io.followthrough.history;

import org.jspecify.annotations.Nullable;

/**
 * What a field held and holds.
 *
 * @param from what it held before; missing when nothing
 * @param to what it holds since; missing when nothing
 */
public record Change(@Nullable String from, @Nullable String to) {}
