/** Who may come in, and as whom. */
@NullMarked
package io.followthrough.access;

import org.jspecify.annotations.NullMarked;
