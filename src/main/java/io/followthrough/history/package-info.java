/** Who did what, when. */
@NullMarked
package io.followthrough.history;

import org.jspecify.annotations.NullMarked;
