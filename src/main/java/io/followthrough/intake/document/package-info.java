/** From the bytes of a file to its text. */
@NullMarked
package io.followthrough.intake.document;

import org.jspecify.annotations.NullMarked;
