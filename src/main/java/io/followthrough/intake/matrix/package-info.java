/** Reads back the management response matrix that is taken away here. */
@NullMarked
package io.followthrough.intake.matrix;

import org.jspecify.annotations.NullMarked;
