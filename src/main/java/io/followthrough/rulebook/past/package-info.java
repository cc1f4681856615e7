/** Flags that held once and hold no longer, as daily reviews found them. */
@NullMarked
@NamedInterface("past")
package io.followthrough.rulebook.past;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
