package io.followthrough.dashboard.overview;

/**
 * What a director has to know first.
 *
 * @param name of what, as in the messages
 * @param count how many
 * @param of of how many; empty where that says nothing
 * @param tone ending of the name of the style that shows whether it should worry
 */
record Tile(String name, Count count, String of, String tone) {}
