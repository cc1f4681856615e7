/** Where everything stands, at a glance: every number with its formula, its drawing, and the list of what it counts. */
@NullMarked
package io.followthrough.dashboard.overview;

import org.jspecify.annotations.NullMarked;
