/** Longer time for an action: asked for with a reason, and decided by somebody else. */
@NullMarked
@NamedInterface("extension")
package io.followthrough.action.extension;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
