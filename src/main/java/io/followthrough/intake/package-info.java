/** Reads a factsheet or a paste, shows what it understood, and registers what a person confirms. */
@NullMarked
package io.followthrough.intake;

import org.jspecify.annotations.NullMarked;
