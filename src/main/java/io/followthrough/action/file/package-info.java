/** The files that show what was done: kept whole, in versions, told apart by their content. */
@NullMarked
package io.followthrough.action.file;

import org.jspecify.annotations.NullMarked;
