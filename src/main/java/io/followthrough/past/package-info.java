/** Enters what happened before there was this system, each fact with its day. */
@NullMarked
package io.followthrough.past;

import org.jspecify.annotations.NullMarked;
