/** Who should hear of a flag, as the rules conclude it; who these people are is said elsewhere. */
@NullMarked
@NamedInterface("telling")
package io.followthrough.rulebook.telling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
