/** One row per recommendation and per action, as of a day. */
@NullMarked
package io.followthrough.portfolio;

import org.jspecify.annotations.NullMarked;
