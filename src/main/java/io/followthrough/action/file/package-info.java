/** The files that show what was done: kept whole, in versions, told apart by their content. */
@NamedInterface("file")
@NullMarked
package io.followthrough.action.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
