package io.followthrough.dashboard.overview;

import java.util.List;

/**
 * All that stands on the page.
 *
 * @param tiles what has to be known first
 * @param tables by subject, in their order
 */
record Overview(List<Tile> tiles, List<Table> tables) {}
